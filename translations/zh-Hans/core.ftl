# 每种有词表的语言都须具备的内容：开始、立即求助、答复、紧急电话、安全、清除。
# 一行一个意思，号码靠上，不责怪，不贴标签，不许诺。
# 发出的消息前四十个字在锁屏上须看不出什么。

## 多个画面共用的按钮

button-home = 🏠 首页
button-clear = ✕ 清空聊天记录
button-now = 🆘 现在就需要帮助
button-find = 🔎 寻找帮助
button-worried = 👀 担心别人
button-options = 🌐 语言 · 隐私
button-back = ← 返回
button-more = 更多 →
button-failed = 没打通或没有用
button-keep = 留下这个号码
button-countries = 🌍 其他国家
button-whole-country = 全国：{ $country }
button-share = 📍 发送我的位置
button-there-now = 我现在在{ $country }
button-safety = 在这里怎样保护自己
button-copy = 📋 { $number }
button-something-else = 其他事情 →
button-writing = ✍️ 我不方便打电话

## 首页

home-first = 您附近的电话和地点 · { $country }
home-first-anywhere = 您附近的电话和地点
home-how = 请按一个按钮，或写下城市的名字。
home-honest = Telegram 能看到这个对话。清空后会删除。
home-where = 您在哪个国家？请按按钮，或写下城市名。

## 紧急电话

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = 现在有危险：{ $line }
emergency-short = { $line }（{ $state }）
emergency-short-confirmed = { $date }核对过
emergency-short-official = 来自官方网页
emergency-short-official-dated = 来自官方网页，{ $date }
emergency-short-unconfirmed = 我们未核实
emergency-none = 我们不知道{ $country }的紧急电话。请让身边的人替您打电话。
emergency-confirmed = 紧急电话于{ $date }核对过。
emergency-official = 紧急电话来自官方网页。
emergency-official-dated = 紧急电话来自{ $date }的官方网页。
emergency-unconfirmed = 紧急电话我们还没有核实。
service-general = 紧急求助
service-police = 警察
service-ambulance = 救护车
service-fire = 消防

## 现在就需要帮助

now-first = { $country } · 电话号码

## 不方便打电话

writing-first = { $country } · 可以用文字联系
writing-none = 这里还没有能用文字联系的热线。也许您信任的人可以替您打电话。

## 用当地的语言

phrase-interpreter = 我说{ $language }。请帮我找一位翻译。

## 发生了什么

situations-first = 您需要什么？
situations-first-place = { $place } · 您需要什么？
situation-sleep = 没有地方睡
situation-hurt-me = 有人伤害我
situation-doctor = 看医生
situation-talk = 想找人说说话
situation-law = 证件或法律问题
situation-papers = 我的证件被拿走了
situation-wages = 不给我工钱
situation-food = 吃的或钱
situation-child = 有孩子需要帮助
situation-home = 我想回家
situation-work = 工作或学习
situation-people = 和我一样的人
situation-police = 警察或政府部门

## 地点

place-choose = 是哪一个？
place-unknown = 我们的名单里没有这个地名。请试试附近大一点的城市，或按一个国家。
place-option = { $town }，{ $region }，{ $country }
place-option-short = { $town }，{ $country }
countries-first = 哪个国家？
countries-write = 您也可以写下国家的名字。

## 结果

results-first = { $place } · { $facts }
results-place = { $town }，{ $country }
results-facts-open = 现在开放
results-facts-free = 免费
results-facts-plain = 电话号码
results-widened = 这里还没有完全对应的地方。下面这些可能知道谁能帮忙。
results-none = 这里还没有登记任何号码。
results-none-next = 您国家的大使馆、国际移民组织（IOM）和联合国难民署（UNHCR）在很多地方提供帮助。可以问问附近的办事处。
results-children = 面向未满18岁的人。他们可能知道谁帮助成年人。
results-away = 这些号码在{ $country }。
results-not-from-here = 从您所在的地方可能打不通这个号码。
result-not-from-here = 从您这里可能打不通
result-free = 免费
result-must-tell = 按规定须告知警察或移民局
result-papers-not-needed = 不需要证件
result-distance = 约 { $km } 公里
checked-short-by-call = { $date }打过电话
checked-short-by-organisation = 机构已确认，{ $date }
checked-short-on-site = { $date }实地去过
checked-short-one-person = 一个人核对过，{ $date }
checked-short-due = 上次核对：{ $date }
checked-short-not = 未核实，还没有人打过
checked-short-web-page = 来自其网页，{ $date }，没有打过电话

## 时间

hours-open = 现在开放
hours-open-until = 开放到 { $time }
hours-closed = 现在关门
hours-opens-today = 现在关门，今天 { $time } 开
hours-opens-tomorrow = 现在关门，明天 { $time } 开
hours-opens-day = 现在关门，{ $day } { $time } 开
hours-always = 日夜都开
hours-by-appointment = 需要预约
hours-holiday = 今天是节假日：请先打电话
hours-there = { $hours }（当地时间）

## 没有用

failed-sorry = 谢谢您告诉我们。这是下一个。
failed-last = 这方面没有别的了。下面这些也许能帮忙。

## 留下这个号码

kept-only-clear = 只有“{ button-clear }”才会删除它。

## 担心别人

worried-first = 首先：你们两个人都要平安
worried-danger = 如果有人现在有危险：{ $numbers }
worried-never = 不要当面质问任何人。不要跟踪或拍摄。不要自己去把人救出来。
worried-ask = 这些热线也给您出主意。您不必说出自己是谁：

## 语言、国家、隐私

options-first = 语言
options-review = 还没有经母语者审阅：{ $languages }。
safety-first = 在这里怎样保护自己
safety-clear = “{ button-clear }”会删除我们和您在最近48小时内的消息，双方都会删除。
safety-cannot = 它不能撤回截图、已经显示过的通知、其他设备上的副本，或您更早写的消息。
safety-list = 这个对话的名字会留在您的列表里。长按它，再按“删除”，就能去掉。
safety-suspicious = 如果有人查看这部手机，突然空了的对话可能会被注意到。您最了解情况。
safety-other-phone = 通话可能出现在通话记录和账单上。用只有您自己用的另一部手机更安全。

## 画面上方的说明

note-only-words = 这里只能读文字和按钮。您发来的内容没有打开，已经删除。
note-not-understood = 没有看懂。您可以按一个按钮，或写下城市的名字。
notice-cleared = 已清空
notice-kept = 已留在下面
mark-practice = 仅供练习。这里的号码都不是真的。
mark-practice-draft = 仅供练习。请不要从这里打电话。
list-comma = {"、"}

## 我们的理解

need-hotline = 可以打电话的热线
need-shelter = 安全的地方
need-legal = 法律帮助
need-medical = 医生
need-counselling = 找人说说话
need-basic_needs = 吃的或钱
need-work_training = 工作或学习
need-child_protection = 帮助孩子
need-authorities = 警察或政府部门
need-community = 和我一样的人
need-return_travel = 回家的路
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = 我们的名单里没有这个地名。您是指下面哪一个吗？
place-postcode = 这里读不了邮政编码。请写下城市的名字。
note-hello = 您好。请用自己的话写下您需要什么，或按一个按钮。
mark-partly = 这里有一部分还是英文。
