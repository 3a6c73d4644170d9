# ไทย
# Checked: months, the era ค.ศ. and the lack of plural forms against CLDR (Node's Intl); buttons against the usual wording of browsers and phones (คัดลอกลิงก์, แชร์, ลองอีกครั้ง). No native speaker has read it.

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

since = ตั้งแต่ { $date }
until = จนถึง { $date }
about = ประมาณ { $date }
about-end = ประมาณ { $date }
since-about = ตั้งแต่ประมาณ { $date }
until-about = จนถึงประมาณ { $date }
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
