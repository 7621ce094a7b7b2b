# For Brazil and Portugal both: without "você" or "tu", and with words that both know.

## Buttons that stand on many screens

button-home = 🏠 Início
button-clear = ✕ Limpar conversa
button-now = 🆘 Preciso de ajuda agora
button-find = 🔎 Encontrar ajuda
button-worried = 👀 Alguém me preocupa
button-options = 🌐 Idioma · privacidade
button-back = ← Voltar
button-more = Mais →
button-failed = Não funcionou
button-keep = Guardar este número
button-countries = 🌍 Outro país
button-whole-country = Todo o país: { $country }
button-share = 📍 Enviar onde estou
button-there-now = Estou aqui agora: { $country }
button-safety = Usar com cuidado
button-copy = 📋 { $number }
button-something-else = Outra coisa →
button-writing = ✍️ Não posso ligar

## Start

home-first = Números e lugares por perto · { $country }
home-first-anywhere = Números e lugares por perto
home-how = Toque num botão ou escreva o nome de uma cidade.
home-honest = O Telegram pode ler esta conversa. “Limpar conversa” tira as mensagens.
home-where = Em que país está agora? Toque no nome ou escreva uma cidade.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Em perigo agora: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = verificado: { $date }
emergency-short-official = página oficial
emergency-short-official-dated = página oficial, { $date }
emergency-short-unconfirmed = não confirmado por nós
emergency-none = { $country }: não conhecemos nenhum número de emergência. Peça a alguém por perto para ligar.
emergency-confirmed = Número de emergência verificado: { $date }.
emergency-official = Número de emergência de uma página oficial.
emergency-official-dated = Número de emergência de uma página oficial, { $date }.
emergency-unconfirmed = O número de emergência não foi confirmado por nós.
service-general = Emergência
service-police = Polícia
service-ambulance = Ambulância
service-fire = Bombeiros

## Need help now

now-first = { $country } · números

## I cannot call

writing-first = { $country } · escrever em vez de ligar
writing-none = Aqui ainda não há nenhum serviço a quem escrever. Talvez alguém de confiança possa ligar.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Eu falo { $language }. Por favor, chame um intérprete.

## What happened

situations-first = De que precisa?
situations-first-place = { $place } · de que precisa?
situation-sleep = Não tenho onde dormir
situation-hurt-me = Alguém me faz mal
situation-doctor = Atendimento médico
situation-talk = Falar com alguém
situation-law = Papéis ou leis
situation-papers = Tiraram os meus documentos
situation-wages = Não me pagam
situation-food = Comida ou dinheiro
situation-child = Uma criança precisa de ajuda
situation-home = Quero voltar para casa
situation-work = Trabalho ou estudo
situation-people = Pessoas como eu
situation-police = Polícia ou autoridades

## A place

place-choose = Qual é o lugar?
place-unknown = Este nome não está na nossa lista. Tente uma cidade maior por perto ou toque num país.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Que país?
countries-write = Também pode escrever o nome.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = aberto agora
results-facts-free = grátis
results-facts-plain = números
results-widened = Para isto mesmo ainda não há nada aqui na lista. Estes serviços talvez saibam quem ajuda.
results-none = Ainda não há nenhum número aqui na lista.
results-none-next = A sua embaixada, a OIM (migrantes) e o ACNUR (refugiados) ajudam em muitos lugares. Pergunte pelo escritório mais perto.
results-children = Para menores de 18 anos. Talvez saibam quem ajuda pessoas adultas.
results-away = País destes números: { $country }.
results-not-from-here = Este número talvez não funcione de onde está.
result-not-from-here = talvez não funcione de onde está
result-free = grátis
result-must-tell = tem de avisar a polícia ou a imigração
result-papers-not-needed = não pede documentos
result-distance = a cerca de { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = verificado por telefone: { $date }
checked-short-by-organisation = confirmado pela organização, { $date }
checked-short-on-site = visto no local: { $date }
checked-short-one-person = verificado por uma só pessoa, { $date }
checked-short-due = última verificação: { $date }
checked-short-not = não confirmado, ninguém ligou para verificar
checked-short-web-page = da página na internet, { $date }, ninguém ligou

## Hours

# Parts of a line.
hours-open = aberto agora
hours-open-until = aberto até { $time }
hours-closed = fechado agora
hours-opens-today = fechado, abre hoje: { $time }
hours-opens-tomorrow = fechado, abre amanhã: { $time }
hours-opens-day = fechado, abre { $day }, { $time }
hours-always = aberto dia e noite
hours-by-appointment = com hora marcada
hours-holiday = hoje é feriado: ligue antes
hours-there = { $hours } (hora de lá)

## It did not work

failed-sorry = Agradecemos o aviso. Este é o seguinte.
failed-last = Não há outro para isto. Estes talvez possam ajudar.

## Keep this number

kept-only-clear = Só “{ button-clear }” tira isto.

## Worried about someone

worried-first = Primeiro: cuidem-se, as duas pessoas
worried-danger = Se alguém está em perigo agora: { $numbers }
worried-never = Não confronte ninguém. Não siga nem filme ninguém. Não tente libertar ninguém.
worried-ask = Estes serviços também aconselham quem se preocupa. Não precisa de dizer quem é:

## Language, country, privacy

options-first = Idioma
options-review = Ainda não foi lido por uma pessoa que fala esta língua: { $languages }.
safety-first = Usar esta conversa com cuidado
safety-clear = “{ button-clear }” tira as nossas mensagens e as suas das últimas 48 horas, dos dois lados.
safety-cannot = Não desfaz uma captura de ecrã ou tela, um aviso que já apareceu, uma cópia em outro aparelho, nem mensagens suas mais antigas.
safety-list = O nome desta conversa fica na sua lista. Para tirar, mantenha o dedo em cima dele e toque em Apagar.
safety-suspicious = Se alguém olha este telefone, uma conversa vazia de repente pode chamar a atenção. Só quem está aí sabe o que é melhor.
safety-other-phone = As chamadas podem aparecer na lista e na conta. Outro telefone, que mais ninguém usa, é mais seguro.

## Notes above a screen

note-only-words = Aqui só se podem ler palavras e botões. O que enviou foi apagado sem ser aberto.
note-not-understood = Não deu para entender. Pode tocar num botão ou escrever o nome de uma cidade.
notice-cleared = Limpo
notice-kept = Guardado abaixo
mark-practice = Só para treinar. Nenhum número aqui é ajuda de verdade.
mark-practice-draft = Só para treinar. Não ligue a partir daqui.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Alguém a quem ligar
need-shelter = Um lugar seguro
need-legal = Ajuda jurídica
need-medical = Atendimento médico
need-counselling = Alguém com quem falar
need-basic_needs = Comida ou dinheiro
need-work_training = Trabalho ou estudo
need-child_protection = Ajuda para uma criança
need-authorities = Polícia ou autoridades
need-community = Pessoas como eu
need-return_travel = O caminho para casa
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Este nome não está na nossa lista. É um destes?
place-postcode = Aqui não se podem ler códigos postais (CEP). Escreva o nome da cidade.
note-hello = Olá. Escreva nas suas palavras o que precisa, ou toque num botão.
mark-partly = Uma parte ainda está em inglês.
