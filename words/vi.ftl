# Tiếng Việt.
# Checked: months, eras and the lack of plural forms against CLDR (Node's Intl); buttons against the usual wording of browsers and phones (Sao chép liên kết, Chia sẻ, Thử lại); filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it.

## Controls

filters = Bộ lọc
more-filters = Bộ lọc khác
clear-filters = Xóa bộ lọc
search = Tìm sự kiện
empty = Không có sự kiện phù hợp
one-at-a-time = Xem từng sự kiện
newest-first = Mới nhất trước
read-more = Đọc thêm
axis = Trục thời gian
zoom-in = Phóng to
zoom-out = Thu nhỏ
figures = Số liệu
steps = Xem lần lượt các sự kiện
previous = Trước
next = Tiếp
hint = Vuốt hoặc dùng phím mũi tên
details = Chi tiết
show-in-article = Xem trong bài viết
being-read = Bạn đang đọc đến đây trong bài viết
follow-article = Theo dõi bài viết
share = Chia sẻ…
copy-link = Sao chép liên kết
copied = Đã sao chép liên kết
not-copied = Không sao chép được liên kết. Hãy tự sao chép: { $address }
unknown = Liên kết này nhắc đến những mục không có trong dòng thời gian. Các mục đó đã bị bỏ qua: { $ids }
close = Đóng

## Numbers of events

events = { $count } sự kiện
all-events = { events }
some-events = { $shown } trên { $all } sự kiện
position = { $position } / { $count }
announcement = { $headline }, { $position } trên { $count }

## The article and its media

source = Nguồn: { $publishers }
byline = Tác giả: { $authors }
list = { $first }, { $next }
locator = Bài viết, đoạn { $paragraph }: { $phrase }
no-end-date = Không nêu ngày kết thúc.
show-picture = Hiện ảnh từ { $provider }
no-picture = Không tải được ảnh
open = Mở
open-at = Mở trên { $provider }
group = Nhóm
era = Thời kỳ
untitled = Dòng thời gian
timeline-data = Dữ liệu của dòng thời gian

## Loading and failures

loading = Đang tải dòng thời gian…
try-again = Thử lại
failed-script = Không tải được dòng thời gian.
failed-data = Không tải được các sự kiện của dòng thời gian.
invalid-data = Không thể hiển thị dòng thời gian vì dữ liệu có lỗi.

## Dates

since = { $form ->
    [year] Từ năm { $date }
    [decade] Từ thập niên { $digits }
    [century] Từ thế kỷ { $century }
    [season] Từ { season-inside }
    [day] Từ ngày { $date }
    [era] Từ năm { $date }
    [range] Từ giai đoạn { $date }
   *[other] Từ { $date }
}
until = { $form ->
    [year] Đến năm { $date }
    [decade] Đến thập niên { $digits }
    [century] Đến thế kỷ { $century }
    [season] Đến { season-inside }
    [day] Đến ngày { $date }
    [era] Đến năm { $date }
    [range] Đến giai đoạn { $date }
   *[other] Đến { $date }
}
about = { $form ->
    [year] Khoảng năm { $date }
    [decade] Khoảng thập niên { $digits }
    [century] Khoảng thế kỷ { $century }
    [season] Khoảng { season-inside }
    [day] Khoảng ngày { $date }
    [era] Khoảng năm { $date }
    [range] Khoảng giai đoạn { $date }
   *[other] Khoảng { $date }
}
about-end = { $form ->
    [year] khoảng năm { $date }
    [decade] khoảng thập niên { $digits }
    [century] khoảng thế kỷ { $century }
    [season] khoảng { season-inside }
    [day] khoảng ngày { $date }
    [era] khoảng năm { $date }
    [range] khoảng giai đoạn { $date }
   *[other] khoảng { $date }
}
since-about = { $form ->
    [year] Từ khoảng năm { $date }
    [decade] Từ khoảng thập niên { $digits }
    [century] Từ khoảng thế kỷ { $century }
    [season] Từ khoảng { season-inside }
    [day] Từ khoảng ngày { $date }
    [era] Từ khoảng năm { $date }
    [range] Từ khoảng giai đoạn { $date }
   *[other] Từ khoảng { $date }
}
until-about = { $form ->
    [year] Đến khoảng năm { $date }
    [decade] Đến khoảng thập niên { $digits }
    [century] Đến khoảng thế kỷ { $century }
    [season] Đến khoảng { season-inside }
    [day] Đến khoảng ngày { $date }
    [era] Đến khoảng năm { $date }
    [range] Đến khoảng giai đoạn { $date }
   *[other] Đến khoảng { $date }
}
uncertain = { $date } (chưa chắc chắn)
ended = { $since }, không rõ lúc kết thúc
since-day = Từ ngày này
until-day = Đến ngày này
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Thập niên { $digits }
century = Thế kỷ { $century }
season = { $season ->
    [spring] Mùa xuân
    [summer] Mùa hè
    [autumn] Mùa thu
   *[winter] Mùa đông
} năm { $year }
season-inside = { $season ->
    [spring] mùa xuân
    [summer] mùa hè
    [autumn] mùa thu
   *[winter] mùa đông
} năm { $year }

long-year = { $year } SCN
long-year-bc = { $year } TCN
number-6 = { $number } triệu
number-9 = { $number } tỷ
