# สิ่งที่ทุกภาษาที่มีรายการคำต้องพูดได้: หน้าแรก ขอความช่วยเหลือตอนนี้ คำตอบ เบอร์ฉุกเฉิน ความปลอดภัย การล้าง
# หนึ่งบรรทัดหนึ่งความคิด เบอร์อยู่ต้น ๆ ไม่โทษ ไม่ตีตรา ไม่สัญญา
# สี่สิบตัวอักษรแรกของข้อความที่ส่งต้องดูธรรมดาบนหน้าจอล็อก

## ปุ่มที่อยู่หลายหน้าจอ

button-home = 🏠 หน้าแรก
button-clear = ✕ ล้างแชท
button-now = 🆘 ต้องการให้ช่วยตอนนี้
button-find = 🔎 หาที่ช่วยเหลือ
button-worried = 👀 เป็นห่วงคนอื่น
button-options = 🌐 ภาษา · ความเป็นส่วนตัว
button-back = ← กลับ
button-more = เพิ่มเติม →
button-failed = ไม่ได้ผล
button-keep = เก็บเบอร์นี้ไว้
button-countries = 🌍 ประเทศอื่น
button-whole-country = ทั้งประเทศ: { $country }
button-share = 📍 ส่งตำแหน่งที่อยู่
button-there-now = ตอนนี้อยู่ที่{ $country }
button-safety = ใช้ที่นี่ให้ปลอดภัย
button-copy = 📋 { $number }
button-something-else = เรื่องอื่น →
button-writing = ✍️ โทรไม่ได้

## หน้าแรก

home-first = เบอร์โทรและสถานที่ใกล้คุณ · { $country }
home-first-anywhere = เบอร์โทรและสถานที่ใกล้คุณ
home-how = กดปุ่ม หรือพิมพ์ชื่อเมือง
home-honest = Telegram อ่านแชทนี้ได้ กดล้างแล้วแชทจะหายไป
home-where = ตอนนี้คุณอยู่ประเทศไหน กดเลือก หรือพิมพ์ชื่อเมือง

## เบอร์ฉุกเฉิน

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = ถ้าตอนนี้มีอันตราย: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = ตรวจแล้ว { $date }
emergency-short-official = จากเว็บทางการ
emergency-short-official-dated = จากเว็บทางการ { $date }
emergency-short-unconfirmed = เรายังไม่ได้ยืนยัน
emergency-none = เราไม่รู้เบอร์ฉุกเฉินของ{ $country } ขอให้คนใกล้ตัวช่วยโทรแทนคุณ
emergency-confirmed = เบอร์ฉุกเฉินนี้ตรวจแล้วเมื่อ { $date }
emergency-official = เบอร์ฉุกเฉินนี้มาจากเว็บทางการ
emergency-official-dated = เบอร์ฉุกเฉินนี้มาจากเว็บทางการของวันที่ { $date }
emergency-unconfirmed = เบอร์ฉุกเฉินนี้เรายังไม่ได้ยืนยัน
service-general = ฉุกเฉิน
service-police = ตำรวจ
service-ambulance = รถพยาบาล
service-fire = ดับเพลิง

## ต้องการให้ช่วยตอนนี้

now-first = { $country } · เบอร์โทร

## โทรไม่ได้

writing-first = { $country } · พิมพ์แทนการโทร
writing-none = ที่นี่ยังไม่มีสายที่พิมพ์คุยได้ คนที่คุณไว้ใจอาจโทรแทนคุณได้

## ในภาษาของที่นั่น

phrase-interpreter = ฉันพูดภาษา{ $language } ช่วยตามล่ามให้หน่อย

## เกิดอะไรขึ้น

situations-first = คุณต้องการอะไร
situations-first-place = { $place } · คุณต้องการอะไร
situation-sleep = ไม่มีที่นอน
situation-hurt-me = มีคนทำร้ายฉัน
situation-doctor = หาหมอ
situation-talk = อยากคุยกับใครสักคน
situation-law = เอกสารหรือกฎหมาย
situation-papers = มีคนยึดเอกสารฉัน
situation-wages = ไม่ได้ค่าจ้าง
situation-food = อาหารหรือเงิน
situation-child = เด็กต้องการความช่วยเหลือ
situation-home = อยากกลับบ้าน
situation-work = งานหรือการเรียน
situation-people = คนที่เจอเรื่องเดียวกัน
situation-police = ตำรวจหรือหน่วยงานรัฐ

## สถานที่

place-choose = ที่ไหน
place-unknown = ชื่อนี้ไม่มีในรายการของเรา ลองเมืองใหญ่ที่อยู่ใกล้ หรือกดเลือกประเทศ
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = ประเทศไหน
countries-write = พิมพ์ชื่อประเทศก็ได้

## ผลที่พบ

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = เปิดอยู่
results-facts-free = ฟรี
results-facts-plain = เบอร์โทร
results-widened = ที่นี่ยังไม่มีที่ตรงกับเรื่องนี้ ที่เหล่านี้อาจรู้ว่าใครช่วยได้
results-none = ที่นี่ยังไม่มีเบอร์ในรายการ
results-none-next = สถานทูตของคุณ IOM (สำหรับผู้ย้ายถิ่น) และ UNHCR (สำหรับผู้ลี้ภัย) ช่วยในหลายที่ ลองถามหาสำนักงานใกล้คุณ
results-children = สำหรับคนอายุต่ำกว่า 18 ปี ที่นี่อาจรู้ว่าใครช่วยผู้ใหญ่
results-away = เบอร์เหล่านี้อยู่ใน{ $country }
results-not-from-here = เบอร์นี้อาจโทรไม่ติดจากที่ที่คุณอยู่
result-not-from-here = อาจโทรไม่ติดจากที่คุณอยู่
result-free = ฟรี
result-must-tell = ต้องแจ้งตำรวจหรือตรวจคนเข้าเมือง
result-papers-not-needed = ไม่ต้องมีเอกสาร
result-distance = ประมาณ { $km } กม.
checked-short-by-call = โทรแล้ว { $date }
checked-short-by-organisation = เขายืนยันเอง { $date }
checked-short-on-site = ไปดูมาแล้ว { $date }
checked-short-one-person = ตรวจโดยคนเดียว { $date }
checked-short-due = ตรวจครั้งล่าสุด { $date }
checked-short-not = ยังไม่ยืนยัน ยังไม่มีใครโทร
checked-short-web-page = จากเว็บของเขา { $date } ยังไม่ได้โทร

## เวลา

hours-open = เปิดอยู่
hours-open-until = เปิดถึง { $time }
hours-closed = ตอนนี้ปิด
hours-opens-today = ตอนนี้ปิด เปิดวันนี้ { $time }
hours-opens-tomorrow = ตอนนี้ปิด เปิดพรุ่งนี้ { $time }
hours-opens-day = ตอนนี้ปิด เปิด{ $day } { $time }
hours-always = เปิดทั้งวันทั้งคืน
hours-by-appointment = ต้องนัดก่อน
hours-holiday = วันนี้วันหยุด: โทรถามก่อน
hours-there = { $hours } (เวลาที่นั่น)

## ไม่ได้ผล

failed-sorry = ขอบคุณที่บอกเรา นี่คือที่ถัดไป
failed-last = เรื่องนี้ไม่มีที่อื่นแล้ว ที่เหล่านี้อาจช่วยได้

## เก็บเบอร์นี้ไว้

kept-only-clear = มีแต่ “{ button-clear }” ที่ลบข้อความนี้ได้

## เป็นห่วงคนอื่น

worried-first = ก่อนอื่น ขอให้ทั้งคุณและเขาปลอดภัย
worried-danger = ถ้าตอนนี้มีใครอยู่ในอันตราย: { $numbers }
worried-never = อย่าเผชิญหน้ากับใคร อย่าตามหรือถ่ายคลิป อย่าพยายามพาใครออกมาเอง
worried-ask = สายเหล่านี้ให้คำแนะนำคุณด้วย ไม่ต้องบอกว่าคุณเป็นใคร:

## ภาษา ประเทศ ความเป็นส่วนตัว

options-first = ภาษา
options-review = เจ้าของภาษายังไม่ได้อ่าน: { $languages }
safety-first = ใช้ที่นี่ให้ปลอดภัย
safety-clear = “{ button-clear }” ลบข้อความของเราและของคุณใน 48 ชั่วโมงที่ผ่านมา ทั้งสองฝั่ง
safety-cannot = แต่ลบภาพหน้าจอ การแจ้งเตือนที่ขึ้นไปแล้ว สำเนาในเครื่องอื่น หรือข้อความเก่ากว่านั้นของคุณไม่ได้
safety-list = ชื่อแชทนี้ยังอยู่ในรายการของคุณ กดค้างที่ชื่อ แล้วกดลบเพื่อเอาออก
safety-suspicious = ถ้ามีคนตรวจมือถือนี้ แชทที่ว่างไปทันทีอาจทำให้สงสัย คุณรู้ดีที่สุด
safety-other-phone = การโทรอาจขึ้นในประวัติการโทรและในบิล ใช้มือถืออีกเครื่องที่มีแต่คุณใช้จะปลอดภัยกว่า

## ข้อความเหนือหน้าจอ

note-only-words = ที่นี่อ่านได้แค่ตัวหนังสือและปุ่ม สิ่งที่คุณส่งมาถูกลบแล้วโดยไม่ได้เปิดดู
note-not-understood = ไม่เข้าใจข้อความนี้ คุณกดปุ่ม หรือพิมพ์ชื่อเมืองก็ได้
notice-cleared = ล้างแล้ว
notice-kept = เก็บไว้ด้านล่างแล้ว
mark-practice = สำหรับฝึกเท่านั้น เบอร์ที่นี่ไม่ใช่ของจริง
mark-practice-draft = สำหรับฝึกเท่านั้น อย่าโทรจากที่นี่
list-comma = {", "}

## สิ่งที่เข้าใจ

need-hotline = คนที่โทรหาได้
need-shelter = ที่ปลอดภัย
need-legal = ความช่วยเหลือด้านกฎหมาย
need-medical = หมอ
need-counselling = คนที่คุยด้วยได้
need-basic_needs = อาหารหรือเงิน
need-work_training = งานหรือการเรียน
need-child_protection = ความช่วยเหลือสำหรับเด็ก
need-authorities = ตำรวจหรือหน่วยงานรัฐ
need-community = คนที่เจอเรื่องเดียวกัน
need-return_travel = ทางกลับบ้าน
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ชื่อนี้ไม่มีในรายการของเรา คุณหมายถึงที่ไหนในนี้
place-postcode = ที่นี่อ่านรหัสไปรษณีย์ไม่ได้ ช่วยพิมพ์ชื่อเมือง
note-hello = สวัสดี พิมพ์สิ่งที่คุณต้องการด้วยคำของคุณเอง หรือกดปุ่ม
mark-partly = บางส่วนยังเป็นภาษาอังกฤษ
