# ไทย
# Checked: months, the era ค.ศ. and the lack of plural forms against CLDR (Node's Intl); buttons against the usual wording of browsers and phones (คัดลอกลิงก์, แชร์, ลองอีกครั้ง); filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = ตัวกรอง
more-filters = ตัวกรองเพิ่มเติม
clear-filters = ล้างตัวกรอง
search = ค้นหาเหตุการณ์
empty = ไม่พบเหตุการณ์ที่ตรงกัน
one-at-a-time = ดูทีละเหตุการณ์
newest-first = ใหม่สุดก่อน
read-more = อ่านเพิ่มเติม
axis = แกนเวลา
zoom-in = ซูมเข้า
zoom-out = ซูมออก
figures = ตัวเลข
steps = เลื่อนดูทีละเหตุการณ์
previous = ก่อนหน้า
next = ถัดไป
hint = ปัดหรือใช้ปุ่มลูกศร
details = รายละเอียด
show-in-article = ดูในบทความ
being-read = คุณกำลังอ่านถึงตรงนี้ในบทความ
follow-article = ติดตามบทความ
share = แชร์…
copy-link = คัดลอกลิงก์
copied = คัดลอกลิงก์แล้ว
not-copied = คัดลอกลิงก์ไม่ได้ โปรดคัดลอกเอง: { $address }
unknown = ลิงก์นี้อ้างถึงรายการที่ไม่มีในไทม์ไลน์นี้ จึงข้ามไป: { $ids }
close = ปิด

## Numbers of events

events = { $count } เหตุการณ์
all-events = ทั้งหมด { $count } เหตุการณ์
some-events = { $shown } จาก { $all } เหตุการณ์
position = { $position } / { $count }
announcement = { $headline } ลำดับที่ { $position } จาก { $count }

## The article and its media

source = ที่มา: { $publishers }
byline = โดย { $authors }
list = { $first }, { $next }
locator = บทความ ย่อหน้าที่ { $paragraph }: { $phrase }
no-end-date = ไม่ได้ระบุวันที่สิ้นสุด
show-picture = แสดงภาพจาก { $provider }
no-picture = โหลดภาพไม่ได้
open = เปิด
open-at = เปิดที่ { $provider }
group = กลุ่ม
era = ยุค
untitled = ไทม์ไลน์
timeline-data = ข้อมูลของไทม์ไลน์

## Loading and failures

loading = กำลังโหลดไทม์ไลน์…
try-again = ลองอีกครั้ง
failed-script = โหลดไทม์ไลน์ไม่ได้
failed-data = โหลดเหตุการณ์ของไทม์ไลน์ไม่ได้
invalid-data = แสดงไทม์ไลน์ไม่ได้เนื่องจากข้อมูลมีข้อผิดพลาด

## Dates

since = { $form ->
    [day] ตั้งแต่วันที่ { $date }
    [month] ตั้งแต่เดือน{ $date }
    [season] ตั้งแต่{ $date }
    [decade] ตั้งแต่{ $date }
    [century] ตั้งแต่{ $date }
    [range] ตั้งแต่ช่วง { $date }
    [time] ตั้งแต่เวลา { $date }
   *[other] ตั้งแต่ { $date }
}
until = { $form ->
    [day] จนถึงวันที่ { $date }
    [month] จนถึงเดือน{ $date }
    [season] จนถึง{ $date }
    [decade] จนถึง{ $date }
    [century] จนถึง{ $date }
    [range] จนถึงช่วง { $date }
    [time] จนถึงเวลา { $date }
   *[other] จนถึง { $date }
}
about = { $form ->
    [day] ประมาณวันที่ { $date }
    [month] ประมาณเดือน{ $date }
    [season] ประมาณ{ $date }
    [decade] ประมาณ{ $date }
    [century] ประมาณ{ $date }
    [range] ประมาณช่วง { $date }
    [time] ประมาณเวลา { $date }
   *[other] ประมาณ { $date }
}
about-end = { $form ->
    [day] ประมาณวันที่ { $date }
    [month] ประมาณเดือน{ $date }
    [season] ประมาณ{ $date }
    [decade] ประมาณ{ $date }
    [century] ประมาณ{ $date }
    [range] ประมาณช่วง { $date }
    [time] ประมาณเวลา { $date }
   *[other] ประมาณ { $date }
}
since-about = { $form ->
    [day] ตั้งแต่ประมาณวันที่ { $date }
    [month] ตั้งแต่ประมาณเดือน{ $date }
    [season] ตั้งแต่ประมาณ{ $date }
    [decade] ตั้งแต่ประมาณ{ $date }
    [century] ตั้งแต่ประมาณ{ $date }
    [range] ตั้งแต่ประมาณช่วง { $date }
    [time] ตั้งแต่ประมาณเวลา { $date }
   *[other] ตั้งแต่ประมาณ { $date }
}
until-about = { $form ->
    [day] จนถึงประมาณวันที่ { $date }
    [month] จนถึงประมาณเดือน{ $date }
    [season] จนถึงประมาณ{ $date }
    [decade] จนถึงประมาณ{ $date }
    [century] จนถึงประมาณ{ $date }
    [range] จนถึงประมาณช่วง { $date }
    [time] จนถึงประมาณเวลา { $date }
   *[other] จนถึงประมาณ { $date }
}
uncertain = { $date } (ไม่แน่ชัด)
ended = { $since } ไม่ทราบวันสิ้นสุด
since-day = ตั้งแต่วันดังกล่าว
until-day = จนถึงวันดังกล่าว
date-time = { $date } { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = ทศวรรษ { $digits }
century = คริสต์ศตวรรษที่ { $century }
season = { $season ->
    [spring] ฤดูใบไม้ผลิ
    [summer] ฤดูร้อน
    [autumn] ฤดูใบไม้ร่วง
   *[winter] ฤดูหนาว
} { $year }

long-year = ปี { $year }
long-year-bc = { $year } ปีก่อนคริสตกาล
number-6 = { $number } ล้าน
number-9 = { $number } พันล้าน
