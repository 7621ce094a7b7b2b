# 每種有詞表的語言都須具備的內容：開始、立即求助、答覆、緊急電話、安全、清除。
# 一行一個意思，號碼靠上，不責怪，不貼標籤，不許諾。
# 發出的訊息前四十個字在鎖屏上須看不出什麼。

## 多個畫面共用的按鈕

button-home = 🏠 首頁
button-clear = ✕ 清除聊天記錄
button-now = 🆘 現在就需要幫助
button-find = 🔎 尋找幫助
button-worried = 👀 擔心別人
button-options = 🌐 語言 · 隱私
button-back = ← 返回
button-more = 更多 →
button-failed = 沒打通或沒有用
button-keep = 留下這個號碼
button-countries = 🌍 其他國家
button-whole-country = 全國：{ $country }
button-share = 📍 傳送我的位置
button-there-now = 我現在在{ $country }
button-safety = 在這裡怎樣保護自己
button-copy = 📋 { $number }
button-something-else = 其他事情 →
button-writing = ✍️ 我不方便打電話

## 首頁

home-first = 您附近的電話和地點 · { $country }
home-first-anywhere = 您附近的電話和地點
home-how = 請按一個按鈕，或寫下城市的名字。
home-honest = Telegram 能看到這個對話。清除後會刪除。
home-where = 您在哪個國家？請按按鈕，或寫下城市名。

## 緊急電話

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = 現在有危險：{ $line }
emergency-short = { $line }（{ $state }）
emergency-short-confirmed = { $date }查核過
emergency-short-official = 來自官方網頁
emergency-short-official-dated = 來自官方網頁，{ $date }
emergency-short-unconfirmed = 我們未查證
emergency-none = 我們不知道{ $country }的緊急電話。請讓身邊的人替您打電話。
emergency-confirmed = 緊急電話於{ $date }查核過。
emergency-official = 緊急電話來自官方網頁。
emergency-official-dated = 緊急電話來自{ $date }的官方網頁。
emergency-unconfirmed = 緊急電話我們還沒有查證。
service-general = 緊急求助
service-police = 警察
service-ambulance = 救護車
service-fire = 消防

## 現在就需要幫助

now-first = { $country } · 電話號碼

## 不方便打電話

writing-first = { $country } · 可以用文字聯絡
writing-none = 這裡還沒有能用文字聯絡的熱線。也許您信任的人可以替您打電話。

## 用當地的語言

phrase-interpreter = 我說{ $language }。請幫我找一位翻譯。

## 發生了什麼

situations-first = 您需要什麼？
situations-first-place = { $place } · 您需要什麼？
situation-sleep = 沒有地方睡
situation-hurt-me = 有人傷害我
situation-doctor = 看醫生
situation-talk = 想找人說說話
situation-law = 證件或法律問題
situation-papers = 我的證件被拿走了
situation-wages = 不付我薪水
situation-food = 吃的或錢
situation-child = 有孩子需要幫助
situation-home = 我想回家
situation-work = 工作或學習
situation-people = 和我一樣的人
situation-police = 警察或政府部門

## 地點

place-choose = 是哪一個？
place-unknown = 我們的名單裡沒有這個地名。請試試附近大一點的城市，或按一個國家。
place-option = { $town }，{ $region }，{ $country }
place-option-short = { $town }，{ $country }
countries-first = 哪個國家？
countries-write = 您也可以寫下國家的名字。

## 結果

results-first = { $place } · { $facts }
results-place = { $town }，{ $country }
results-facts-open = 現在開放
results-facts-free = 免費
results-facts-plain = 電話號碼
results-widened = 這裡還沒有完全對應的地方。下面這些可能知道誰能幫忙。
results-none = 這裡還沒有登記任何號碼。
results-none-next = 您國家的大使館、國際移民組織（IOM）和聯合國難民署（UNHCR）在很多地方提供幫助。可以問問附近的辦公室。
results-children = 面向未滿18歲的人。他們可能知道誰幫助成年人。
results-away = 這些號碼在{ $country }。
results-not-from-here = 從您所在的地方可能打不通這個號碼。
result-not-from-here = 從您這裡可能打不通
result-free = 免費
result-must-tell = 依規定須告知警察或移民局
result-papers-not-needed = 不需要證件
result-distance = 約 { $km } 公里
checked-short-by-call = { $date }打過電話
checked-short-by-organisation = 機構已確認，{ $date }
checked-short-on-site = { $date }實地去過
checked-short-one-person = 一個人查核過，{ $date }
checked-short-due = 上次查核：{ $date }
checked-short-not = 未查證，還沒有人打過
checked-short-web-page = 來自其網頁，{ $date }，沒有打過電話

## 時間

hours-open = 現在開放
hours-open-until = 開放到 { $time }
hours-closed = 現在關門
hours-opens-today = 現在關門，今天 { $time } 開
hours-opens-tomorrow = 現在關門，明天 { $time } 開
hours-opens-day = 現在關門，{ $day } { $time } 開
hours-always = 日夜都開
hours-by-appointment = 需要預約
hours-holiday = 今天是假日：請先打電話
hours-there = { $hours }（當地時間）

## 沒有用

failed-sorry = 謝謝您告訴我們。這是下一個。
failed-last = 這方面沒有別的了。下面這些也許能幫忙。

## 留下這個號碼

kept-only-clear = 只有「{ button-clear }」才會刪除它。

## 擔心別人

worried-first = 首先：你們兩個人都要平安
worried-danger = 如果有人現在有危險：{ $numbers }
worried-never = 不要當面質問任何人。不要跟蹤或拍攝。不要自己去把人救出來。
worried-ask = 這些熱線也會給您建議。您不必說出自己是誰：

## 語言、國家、隱私

options-first = 語言
options-review = 還沒有經母語人士審閱：{ $languages }。
safety-first = 在這裡怎樣保護自己
safety-clear = 「{ button-clear }」會刪除我們和您在最近48小時內的訊息，雙方都會刪除。
safety-cannot = 它不能撤回截圖、已經顯示過的通知、其他裝置上的副本，或您更早寫的訊息。
safety-list = 這個對話的名字會留在您的列表裡。長按它，再按「刪除」，就能去掉。
safety-suspicious = 如果有人查看這支手機，突然空了的對話可能會被注意到。您最了解情況。
safety-other-phone = 通話可能出現在通話記錄和帳單上。用只有您自己用的另一支手機更安全。

## 畫面上方的說明

note-only-words = 這裡只能讀文字和按鈕。您發來的內容沒有打開，已經刪除。
note-not-understood = 沒有看懂。您可以按一個按鈕，或寫下城市的名字。
notice-cleared = 已清除
notice-kept = 已留在下面
mark-practice = 僅供練習。這裡的號碼都不是真的。
mark-practice-draft = 僅供練習。請不要從這裡打電話。
list-comma = {"、"}

## 我們的理解

need-hotline = 可以打電話的熱線
need-shelter = 安全的地方
need-legal = 法律幫助
need-medical = 醫生
need-counselling = 找人說說話
need-basic_needs = 吃的或錢
need-work_training = 工作或學習
need-child_protection = 幫助孩子
need-authorities = 警察或政府部門
need-community = 和我一樣的人
need-return_travel = 回家的路
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = 我們的名單裡沒有這個地名。您是指下面哪一個嗎？
place-postcode = 這裡讀不了郵遞區號。請寫下城市的名字。
note-hello = 您好。請用自己的話寫下您需要什麼，或按一個按鈕。
mark-partly = 這裡有一部分還是英文。
