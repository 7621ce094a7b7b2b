# 낱말 목록이 있는 모든 언어로 하는 말: 시작, 지금 도움, 답, 긴급 번호, 안전, 지우기.
# 한 줄에 한 가지. 탓하지 않고, 이름 붙이지 않고, 약속하지 않는다.
# 보내는 글의 처음 40자는 잠긴 화면에서 눈에 띄지 않아야 한다.

## Buttons that stand on many screens

button-home = 🏠 처음으로
button-clear = ✕ 대화 지우기
button-now = 🆘 지금 도움이 필요해요
button-find = 🔎 도움 찾기
button-worried = 👀 누군가가 걱정돼요
button-options = 🌐 언어 · 개인정보
button-back = ← 뒤로
button-more = 더 보기 →
button-failed = 도움이 안 됐어요
button-keep = 이 번호 남기기
button-countries = 🌍 다른 나라
button-whole-country = 나라 전체: { $country }
button-share = 📍 지금 있는 곳 보내기
button-there-now = 지금 { $country }에 있어요
button-safety = 여기서 안전하게
button-copy = 📋 { $number }
button-something-else = 다른 것 →
button-writing = ✍️ 전화할 수 없어요

## Start

home-first = 가까운 번호와 장소 · { $country }
home-first-anywhere = 가까운 번호와 장소
home-how = 버튼을 누르거나 도시 이름을 써 주세요.
home-honest = 텔레그램은 이 대화를 읽을 수 있습니다. 지우기를 누르면 없어집니다.
home-where = 어느 나라에 계신가요? 나라를 누르거나 도시 이름을 써 주세요.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = 지금 위험하다면: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = { $date } 확인
emergency-short-official = 공식 페이지
emergency-short-official-dated = 공식 페이지, { $date }
emergency-short-unconfirmed = 아직 확인하지 못함
emergency-none = { $country }의 긴급 번호를 저희가 모릅니다. 가까이 있는 사람에게 대신 전화해 달라고 하세요.
emergency-confirmed = 긴급 번호는 { $date }에 확인했습니다.
emergency-official = 긴급 번호는 공식 페이지에서 가져왔습니다.
emergency-official-dated = 긴급 번호는 { $date } 공식 페이지에서 가져왔습니다.
emergency-unconfirmed = 긴급 번호를 아직 확인하지 못했습니다.
service-general = 긴급 전화
service-police = 경찰
service-ambulance = 구급차
service-fire = 소방서

## Need help now

now-first = { $country } · 번호

## I cannot call

writing-first = { $country } · 전화 대신 글로
writing-none = 글로 연락할 수 있는 곳이 아직 없습니다. 믿는 사람이 대신 전화해 줄 수도 있습니다.

## In the language of the place

phrase-interpreter = 저는 { $language } 사용자입니다. 통역사를 불러 주세요.

## What happened

situations-first = 무엇이 필요하세요?
situations-first-place = { $place } · 무엇이 필요하세요?
situation-sleep = 잘 곳이 없어요
situation-hurt-me = 누가 나를 아프게 해요
situation-doctor = 의사
situation-talk = 이야기할 사람
situation-law = 서류나 법
situation-papers = 서류를 빼앗겼어요
situation-wages = 돈을 안 줘요
situation-food = 먹을 것이나 돈
situation-child = 아이를 도와야 해요
situation-home = 집에 돌아가고 싶어요
situation-work = 일이나 배움
situation-people = 나와 비슷한 사람들
situation-police = 경찰이나 관청

## A place

place-choose = 어느 곳인가요?
place-unknown = 이 이름은 목록에 없습니다. 가까운 큰 도시를 쓰거나 나라를 눌러 주세요.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = 어느 나라인가요?
countries-write = 나라 이름을 써도 됩니다.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = 지금 열림
results-facts-free = 무료
results-facts-plain = 번호
results-widened = 꼭 맞는 곳은 아직 없습니다. 아래 곳에서 누가 돕는지 알 수도 있습니다.
results-none = 여기에는 아직 번호가 없습니다.
results-none-next = 자기 나라 대사관, IOM(이주민), UNHCR(난민)이 여러 곳에서 돕습니다. 가까운 사무소를 물어보세요.
results-children = 만 18세 미만을 위한 곳입니다. 어른을 돕는 곳을 알 수도 있습니다.
results-away = 이 번호들은 { $country }에 있습니다.
results-not-from-here = 지금 계신 곳에서는 이 번호가 안 될 수도 있습니다.
result-not-from-here = 계신 곳에서는 안 될 수 있음
result-free = 무료
result-must-tell = 경찰이나 출입국에 알려야 할 의무가 있음
result-papers-not-needed = 신분증 없어도 됨
result-distance = 약 { $km } km
checked-short-by-call = 전화로 확인, { $date }
checked-short-by-organisation = 기관이 확인, { $date }
checked-short-on-site = 방문해서 확인, { $date }
checked-short-one-person = 한 사람이 확인, { $date }
checked-short-due = 마지막 확인 { $date }
checked-short-not = 확인 안 됨, 아직 아무도 전화해 보지 않음
checked-short-web-page = 웹페이지에서, { $date }, 전화로는 확인 안 함

## Hours

hours-open = 지금 열림
hours-open-until = { $time }까지 열림
hours-closed = 지금 닫힘
hours-opens-today = 지금 닫힘, 오늘 { $time }에 열림
hours-opens-tomorrow = 지금 닫힘, 내일 { $time }에 열림
hours-opens-day = 지금 닫힘, { $day } { $time }에 열림
hours-always = 밤낮으로 열림
hours-by-appointment = 예약해야 함
hours-holiday = 오늘은 공휴일: 먼저 전화하세요
hours-there = { $hours } (그곳 시간)

## It did not work

failed-sorry = 알려 주셔서 고맙습니다. 다음은 이곳입니다.
failed-last = 이 일에 대해서는 다른 곳이 없습니다. 아래 곳이 도움이 될 수 있습니다.

## Keep this number

kept-only-clear = “{ button-clear }”를 눌러야만 없어집니다.

## Worried about someone

worried-first = 먼저: 두 분 모두 무사해야 합니다
worried-danger = 누군가 지금 위험하다면: { $numbers }
worried-never = 누구에게도 따지지 마세요. 따라가거나 찍지 마세요. 직접 데리고 나오려 하지 마세요.
worried-ask = 아래 번호는 걱정하는 사람과도 상담합니다. 이름을 말하지 않아도 됩니다:

## Language, country, privacy

options-first = 언어
options-review = 아직 그 언어를 쓰는 사람이 읽어 보지 않은 언어: { $languages }.
safety-first = 여기서 안전하게
safety-clear = “{ button-clear }”는 지난 48시간의 저희 글과 내 글을 양쪽에서 지웁니다.
safety-cannot = 화면 캡처, 이미 뜬 알림, 다른 기기의 사본, 그보다 오래된 내 글은 지울 수 없습니다.
safety-list = 이 대화의 이름은 목록에 남습니다. 이름을 길게 누르고 ‘삭제’를 누르면 없어집니다.
safety-suspicious = 누가 이 전화기를 본다면, 갑자기 빈 대화가 눈에 띌 수 있습니다. 상황은 본인이 가장 잘 압니다.
safety-other-phone = 전화는 통화 기록과 요금서에 남을 수 있습니다. 나만 쓰는 다른 전화기가 더 안전합니다.

## Notes above a screen

note-only-words = 여기서는 글과 버튼만 읽을 수 있습니다. 보내신 것은 열지 않고 지웠습니다.
note-not-understood = 알아듣지 못했습니다. 버튼을 누르거나 도시 이름을 써 주세요.
notice-cleared = 지웠습니다
notice-kept = 아래에 남겼습니다
mark-practice = 연습용입니다. 여기 번호는 실제 도움이 아닙니다.
mark-practice-draft = 연습용입니다. 여기서 전화하지 마세요.
list-comma = {", "}

## What was understood

need-hotline = 전화할 곳
need-shelter = 안전한 곳
need-legal = 법률 도움
need-medical = 의사
need-counselling = 이야기할 사람
need-basic_needs = 먹을 것이나 돈
need-work_training = 일이나 배움
need-child_protection = 아이를 위한 도움
need-authorities = 경찰이나 관청
need-community = 나와 비슷한 사람들
need-return_travel = 집으로 가는 길
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = 이 이름은 목록에 없습니다. 이 중에 있나요?
place-postcode = 우편번호는 읽을 수 없습니다. 도시 이름을 써 주세요.
note-hello = 안녕하세요. 필요한 것을 편하게 쓰거나 버튼을 눌러 주세요.
mark-partly = 일부는 아직 영어로 되어 있습니다.
