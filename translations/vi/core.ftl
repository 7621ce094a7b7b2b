## Buttons that stand on many screens

button-home = 🏠 Trang đầu
button-clear = ✕ Xóa cuộc trò chuyện
button-now = 🆘 Cần giúp ngay
button-find = 🔎 Tìm nơi giúp
button-worried = 👀 Lo cho một người khác
button-options = 🌐 Ngôn ngữ · riêng tư
button-back = ← Quay lại
button-more = Thêm →
button-failed = Không được
button-keep = Giữ số này
button-countries = 🌍 Nước khác
button-whole-country = Cả nước: { $country }
button-share = 📍 Gửi vị trí của tôi
button-there-now = Tôi đang ở { $country }
button-safety = Dùng cho an toàn
button-copy = 📋 { $number }
button-something-else = Việc khác →
button-writing = ✍️ Tôi không gọi được

## Start

home-first = Số điện thoại và nơi gần bạn · { $country }
home-first-anywhere = Số điện thoại và nơi gần bạn
home-how = Bấm một nút, hoặc viết tên một thành phố.
home-honest = Telegram có thể đọc cuộc trò chuyện này. Nút xóa sẽ xóa tin nhắn.
home-where = Bạn đang ở nước nào? Bấm tên nước, hoặc viết tên thành phố.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Nếu đang nguy hiểm: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = đã kiểm tra { $date }
emergency-short-official = trang chính thức
emergency-short-official-dated = trang chính thức, { $date }
emergency-short-unconfirmed = chúng tôi chưa xác nhận
emergency-none = Chúng tôi không biết số khẩn cấp của { $country }. Hãy nhờ người ở gần gọi giúp bạn.
emergency-confirmed = Số khẩn cấp đã kiểm tra { $date }.
emergency-official = Số khẩn cấp lấy từ trang chính thức.
emergency-official-dated = Số khẩn cấp lấy từ trang chính thức, { $date }.
emergency-unconfirmed = Chúng tôi chưa xác nhận số khẩn cấp này.
service-general = Khẩn cấp
service-police = Công an
service-ambulance = Cấp cứu
service-fire = Cứu hỏa

## Need help now

now-first = { $country } · số điện thoại

## I cannot call

writing-first = { $country } · viết thay vì gọi
writing-none = Ở đây chưa có nơi nào nhận tin viết. Một người bạn tin có thể gọi giúp bạn.

## In the language of the place

phrase-interpreter = Tôi nói { $language }. Xin gọi giúp một phiên dịch viên.

## What happened

situations-first = Bạn cần gì?
situations-first-place = { $place } · bạn cần gì?
situation-sleep = Không có chỗ ngủ
situation-hurt-me = Có người làm đau tôi
situation-doctor = Bác sĩ
situation-talk = Người để trò chuyện
situation-law = Giấy tờ hoặc luật pháp
situation-papers = Tôi bị giữ giấy tờ
situation-wages = Họ không trả lương
situation-food = Đồ ăn hoặc tiền
situation-child = Một em nhỏ cần giúp
situation-home = Tôi muốn về quê nhà
situation-work = Việc làm hoặc học
situation-people = Những người giống tôi
situation-police = Công an hoặc cơ quan

## A place

place-choose = Nơi nào?
place-unknown = Tên này không có trong danh sách. Hãy thử một thành phố lớn hơn ở gần, hoặc bấm một nước.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Nước nào?
countries-write = Bạn cũng có thể viết tên nước.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = đang mở cửa
results-facts-free = miễn phí
results-facts-plain = số điện thoại
results-widened = Ở đây chưa có nơi nào đúng việc này. Những nơi sau có thể biết ai giúp được.
results-none = Ở đây chưa có số nào.
results-none-next = Đại sứ quán, IOM (cho người di cư) và UNHCR (cho người tị nạn) giúp ở nhiều nơi. Hãy hỏi văn phòng gần bạn.
results-children = Cho người dưới 18 tuổi. Họ có thể biết ai giúp người lớn.
results-away = Những số này ở { $country }.
results-not-from-here = Số này có thể không gọi được từ chỗ bạn.
result-not-from-here = có thể không gọi được từ chỗ bạn
result-free = miễn phí
result-must-tell = phải báo công an hoặc cơ quan nhập cư
result-papers-not-needed = không cần giấy tờ
result-distance = khoảng { $km } km
checked-short-by-call = đã gọi { $date }
checked-short-by-organisation = họ xác nhận, { $date }
checked-short-on-site = đã đến tận nơi { $date }
checked-short-one-person = một người kiểm tra, { $date }
checked-short-due = kiểm tra lần cuối { $date }
checked-short-not = chưa xác nhận, chưa ai gọi
checked-short-web-page = theo trang web của họ, { $date }, chưa gọi

## Hours

hours-open = đang mở cửa
hours-open-until = mở đến { $time }
hours-closed = đang đóng cửa
hours-opens-today = đang đóng, hôm nay mở lúc { $time }
hours-opens-tomorrow = đang đóng, mai mở lúc { $time }
hours-opens-day = đang đóng, mở { $day } { $time }
hours-always = mở cả ngày đêm
hours-by-appointment = cần hẹn trước
hours-holiday = hôm nay nghỉ lễ: hãy gọi trước
hours-there = { $hours } (giờ nơi đó)

## It did not work

failed-sorry = Cảm ơn bạn đã cho biết. Đây là số tiếp theo.
failed-last = Không còn nơi nào khác cho việc này. Những nơi sau có thể giúp.

## Keep this number

kept-only-clear = Chỉ nút “{ button-clear }” mới xóa số này.

## Worried about someone

worried-first = Trước hết: cả hai cùng an toàn
worried-danger = Nếu có người đang nguy hiểm: { $numbers }
worried-never = Đừng đối đầu với ai. Đừng đi theo hay quay phim. Đừng tự mình đưa ai ra.
worried-ask = Những nơi này cũng tư vấn cho bạn. Bạn không cần nói mình là ai:

## Language, country, privacy

options-first = Ngôn ngữ
options-review = Chưa có người bản ngữ đọc lại: { $languages }.
safety-first = Dùng ở đây cho an toàn
safety-clear = “{ button-clear }” xóa tin của chúng tôi và tin của bạn trong 48 giờ qua, ở cả hai phía.
safety-cannot = Nút này không xóa được ảnh chụp màn hình, thông báo đã hiện, bản ở máy khác, hay tin cũ hơn của bạn.
safety-list = Tên cuộc trò chuyện vẫn còn trong danh sách. Nhấn giữ tên đó rồi bấm Xóa.
safety-suspicious = Nếu có người xem máy này, một cuộc trò chuyện bỗng trống có thể bị để ý. Bạn hiểu rõ nhất.
safety-other-phone = Cuộc gọi có thể hiện trong nhật ký và hóa đơn. Điện thoại khác chỉ mình bạn dùng thì an toàn hơn.

## Notes above a screen

note-only-words = Ở đây chỉ đọc được chữ và nút bấm. Thứ bạn gửi đã bị xóa, không mở ra.
note-not-understood = Chưa hiểu được. Bạn có thể bấm một nút, hoặc viết tên một thành phố.
notice-cleared = Đã xóa
notice-kept = Đã giữ ở dưới
mark-practice = Chỉ là thử. Không số nào ở đây là giúp thật.
mark-practice-draft = Chỉ là thử. Đừng gọi từ đây.
list-comma = {", "}

## What was understood

need-hotline = Số để gọi
need-shelter = Một nơi an toàn
need-legal = Giúp về luật pháp
need-medical = Bác sĩ
need-counselling = Người để trò chuyện
need-basic_needs = Đồ ăn hoặc tiền
need-work_training = Việc làm hoặc học
need-child_protection = Giúp cho trẻ em
need-authorities = Công an hoặc cơ quan
need-community = Những người giống tôi
need-return_travel = Đường về nhà
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Tên này không có trong danh sách. Có phải một trong những nơi này?
place-postcode = Ở đây không đọc được mã bưu chính. Xin viết tên thành phố.
note-hello = Chào bạn. Hãy viết điều bạn cần bằng lời của mình, hoặc bấm một nút.
mark-partly = Một phần ở đây vẫn bằng tiếng Anh.
