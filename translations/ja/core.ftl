# 言葉の一覧があるすべての言語で言うこと：始め、今すぐの助け、答え、緊急番号、安全、消去。
# 一行に一つのこと。責めない、決めつけない、約束しない。
# 送られる文の最初の40文字は、ロックされた画面でも目立たないこと。

## Buttons that stand on many screens

button-home = 🏠 はじめに戻る
button-clear = ✕ チャットを消去
button-now = 🆘 今すぐ助けがほしい
button-find = 🔎 助けを探す
button-worried = 👀 だれかが心配
button-options = 🌐 言語・プライバシー
button-back = ← 戻る
button-more = もっと見る →
button-failed = うまくいかなかった
button-keep = この番号を残す
button-countries = 🌍 ほかの国
button-whole-country = 国全体：{ $country }
button-share = 📍 今いる場所を送る
button-there-now = 今 { $country } にいます
button-safety = ここで安全に使うには
button-copy = 📋 { $number }
button-something-else = ほかのこと →
button-writing = ✍️ 電話できない

## Start

home-first = 近くの番号と場所 · { $country }
home-first-anywhere = 近くの番号と場所
home-how = ボタンを押すか、町の名前を書いてください。
home-honest = Telegramはこのチャットを読むことができます。「消去」で消せます。
home-where = どの国にいますか。国を押すか、町の名前を書いてください。

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = 今、危険があるとき：{ $line }
emergency-short = { $line }（{ $state }）
emergency-short-confirmed = { $date } に確認
emergency-short-official = 公式ページより
emergency-short-official-dated = 公式ページより、{ $date }
emergency-short-unconfirmed = 未確認
emergency-none = { $country } の緊急番号は、ここではわかりません。近くの人に電話をたのんでください。
emergency-confirmed = 緊急番号は { $date } に確認しました。
emergency-official = 緊急番号は公式ページのものです。
emergency-official-dated = 緊急番号は { $date } の公式ページのものです。
emergency-unconfirmed = 緊急番号は、まだ確認できていません。
service-general = 緊急
service-police = 警察
service-ambulance = 救急車
service-fire = 消防

## Need help now

now-first = { $country } · 番号

## I cannot call

writing-first = { $country } · 電話のかわりに書く
writing-none = 文字で連絡できる窓口は、ここにはまだありません。信頼できる人に電話をたのむこともできます。

## In the language of the place

phrase-interpreter = わたしは{ $language }を話します。通訳を呼んでください。

## What happened

situations-first = 何が必要ですか。
situations-first-place = { $place } · 何が必要ですか。
situation-sleep = 寝る場所がない
situation-hurt-me = だれかに傷つけられている
situation-doctor = 医者
situation-talk = 話を聞いてくれる人
situation-law = 書類や法律のこと
situation-papers = 書類を取られた
situation-wages = お金を払ってくれない
situation-food = 食べ物やお金
situation-child = 子どもに助けが必要
situation-home = 国や家に帰りたい
situation-work = 仕事や勉強
situation-people = 同じ経験をした人
situation-police = 警察や役所

## A place

place-choose = どれですか。
place-unknown = この名前は一覧にありません。近くの大きな町を書くか、国を押してください。
place-option = { $town }、{ $region }、{ $country }
place-option-short = { $town }、{ $country }
countries-first = どの国ですか。
countries-write = 国の名前を書くこともできます。

## Results

results-first = { $place } · { $facts }
results-place = { $town }、{ $country }
results-facts-open = 受付中
results-facts-free = 無料
results-facts-plain = 番号
results-widened = ちょうど合うものは、ここにはまだありません。次のところが知っているかもしれません。
results-none = ここにはまだ番号がありません。
results-none-next = 自国の大使館、IOM（移住する人）、UNHCR（難民の人）は多くの国で助けています。近くの事務所をたずねてください。
results-children = 18歳未満の人のための窓口です。大人を助けるところを知っているかもしれません。
results-away = 次の番号は { $country } のものです。
results-not-from-here = 今いる場所からは、この番号につながらないことがあります。
result-not-from-here = 今いる場所からはつながらないことがあります
result-free = 無料
result-must-tell = 警察や入管に知らせる義務があります
result-papers-not-needed = 身分証はいりません
result-distance = 約 { $km } km
checked-short-by-call = 電話で確認、{ $date }
checked-short-by-organisation = 団体が確認、{ $date }
checked-short-on-site = 訪問して確認、{ $date }
checked-short-one-person = 一人が確認、{ $date }
checked-short-due = 最後の確認は { $date }
checked-short-not = 未確認、まだだれも電話していません
checked-short-web-page = ウェブページより、{ $date }、電話では未確認

## Hours

hours-open = 今、開いています
hours-open-until = { $time } まで開いています
hours-closed = 今は閉まっています
hours-opens-today = 今は閉まっています。今日 { $time } に開きます
hours-opens-tomorrow = 今は閉まっています。明日 { $time } に開きます
hours-opens-day = 今は閉まっています。{ $day } { $time } に開きます
hours-always = 昼も夜も開いています
hours-by-appointment = 予約が必要
hours-holiday = 今日は祝日です。先に電話してください
hours-there = { $hours }（現地の時間）

## It did not work

failed-sorry = 知らせてくれてありがとうございます。次はこちらです。
failed-last = このことについては、ほかにありません。次のところが役に立つかもしれません。

## Keep this number

kept-only-clear = 「{ button-clear }」を押したときだけ消えます。

## Worried about someone

worried-first = まず、二人とも無事でいることが大切です
worried-danger = だれかが今、危険なとき：{ $numbers }
worried-never = 相手を問いつめないでください。あとをつけたり、撮影したり、連れ出そうとしたりしないでください。
worried-ask = 次の窓口は、心配している人の相談も受けます。名前は言わなくてもかまいません：

## Language, country, privacy

options-first = 言語
options-review = 母語の人による確認がまだの言語：{ $languages }
safety-first = ここで安全に使うには
safety-clear = 「{ button-clear }」は、ここ48時間のおたがいのメッセージを両方の画面から消します。
safety-cannot = スクリーンショット、表示された通知、ほかの端末の写し、あなたが書いた古いメッセージは消せません。
safety-list = このチャットの名前は一覧に残ります。消すには、名前を長押しして「削除」を押してください。
safety-suspicious = だれかがこのスマホを見るなら、急に空になったチャットは気づかれるかもしれません。あなたの判断が一番です。
safety-other-phone = 電話は、履歴や請求書に残ることがあります。あなただけが使う別の電話のほうが安全です。

## Notes above a screen

note-only-words = ここで読めるのは文字とボタンだけです。送られたものは、開かずに消しました。
note-not-understood = うまく読み取れませんでした。ボタンを押すか、町の名前を書いてください。
notice-cleared = 消去しました
notice-kept = 下に残しました
mark-practice = 練習用です。ここの番号は本当の助けにはつながりません。
mark-practice-draft = 練習用です。ここから電話しないでください。
list-comma = {"、"}

## What was understood

need-hotline = 電話できるところ
need-shelter = 安全な場所
need-legal = 法律の相談
need-medical = 医者
need-counselling = 話を聞いてくれる人
need-basic_needs = 食べ物やお金
need-work_training = 仕事や勉強
need-child_protection = 子どものための助け
need-authorities = 警察や役所
need-community = 同じ経験をした人
need-return_travel = 帰る方法
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = この名前は一覧にありません。次のどれかですか。
place-postcode = 郵便番号は読めません。町の名前を書いてください。
note-hello = こんにちは。必要なことを自分の言葉で書くか、ボタンを押してください。
mark-partly = 一部はまだ英語です。
