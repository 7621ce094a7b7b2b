# French. Not yet read by a native speaker from outside the team.
# The cards of the guide: one fact, one right, one number a card. The numbers come from the directory.
# Where each fact was read: docs/facts.md. "Countries that joined" is never all of them: do not make it sound so; and
# "accepter" is used for it, since a country may sign without joining.
# -first is shown on a locked screen at worst: harmless words only. -text has a line for each idea, at most five.
# A card is "une fiche", as everywhere in the bot; "carte" is also a map and an identity card.

## Buttons that lead to a card

button-card-minor = 🧒 J’ai moins de 18 ans
button-card-after = 🩺 Après une agression sexuelle
# "Je suis déjà partie" or "parti" would guess who reads.
button-card-left = 🚪 J’ai réussi à partir
button-card-me = 🤔 Est-ce que ça me concerne ?
button-card-abroad = 🧳 Un travail à l’étranger ?
button-card-me-papers = On garde mes papiers
button-card-me-debt = Une dette qui grandit
button-card-me-pay = On retient mon salaire
button-card-me-out = Je ne sors pas librement
button-card-me-partner = J’ai peur à la maison
button-card-me-threat = On me menace
button-card-me-married = Un mariage que je ne veux pas
button-card-left-papers = De nouveaux papiers
button-card-left-money = L’argent qu’on me doit
button-card-left-home = Rentrer chez moi
button-card-left-children = Mes enfants
button-card-left-police = J’ai dû désobéir à la loi
button-card-abroad-more = D’autres questions
button-card-abroad-ask = À qui demander
button-card-device = 📱 Ce téléphone est-il sûr ?
button-card-device-no = Non, personne d’autre
button-card-device-perhaps = Quelqu’un, peut-être
button-card-device-yes = Oui, quelqu’un
button-card-know = Je connais la personne
button-card-saw = J’ai vu quelque chose
button-card-kid = Un enfant
button-card-offer = Une offre d’emploi
button-card-signs = Les signes à regarder
button-card-signs-more = D’autres signes
button-card-law = Ce que dit la loi
button-card-report = Que dire au téléphone
button-card-hand = Un texte à transmettre

## Under 18

card-minor-first = Vous pouvez demander de l’aide vous-même
card-minor-text =
    Ces numéros sont pour les moins de 18 ans. Vous n’avez pas à donner votre nom.
    Si vous êtes en danger, on devra peut-être prévenir quelqu’un qui peut vous protéger.
    Vous pouvez d’abord demander : qu’est-ce qui reste entre nous ?

## After sexual violence

card-after-first = Prendre soin de votre corps, à temps
card-after-text =
    Le traitement contre le VIH doit commencer dans les 72 heures. Le mieux : dans les 24 heures.
    La pilule pour éviter une grossesse peut marcher pendant 5 jours. Plus tôt, c’est mieux.
    Après, ce n’est pas trop tard : un médecin peut encore aider. Vous choisissez ce que vous dites.
    Source : Organisation mondiale de la Santé.

## Is this about me?

card-me-first = Lisez ce qui vous concerne. Ce n’est pas un test.
card-me-text =
    On peut demander de l’aide sans donner un nom à ce qu’on vit.
    Choisissez ce qui vous concerne. Chaque fiche donne un fait, un droit et un numéro.

card-me-papers-first = Vos papiers
card-me-papers-text =
    Certaines personnes gardent le passeport d’une autre pour qu’il lui soit difficile de partir.
    Votre droit : un employeur ne doit ni garder ni détruire vos papiers.
    (Convention de l’ONU sur les travailleurs migrants, article 21 ; pays qui l’ont acceptée.)

card-me-debt-first = Une dette
card-me-debt-text =
    Une dette qui ne diminue jamais peut retenir une personne comme une porte fermée à clé.
    Votre droit : pour une dette, personne ne doit vous faire travailler sans fin.
    (Convention de l’ONU de 1956, article 1 ; pays qui l’ont acceptée.)

card-me-pay-first = Votre salaire
card-me-pay-text =
    Un salaire en retard, réduit ou « gardé pour vous » sert souvent à empêcher de partir.
    Votre droit : le travail que vous avez fait doit être payé, même si vous n’avez pas de papiers.
    (Convention de l’ONU sur les travailleurs migrants, article 25 ; pays qui l’ont acceptée.)

card-me-out-first = Sortir
card-me-out-text =
    Si on vous surveille tout le temps ou si on ferme la porte à clé, ce n’est ni un travail normal, ni pour votre bien.
    Votre droit : personne ne doit vous faire travailler par la menace.
    (Convention 29 de l’OIT, article 2 ; presque tous les pays l’ont acceptée.)

card-me-partner-first = À la maison
card-me-partner-text =
    Avoir peur dans son couple ou dans sa famille : cela suffit pour demander conseil.
    Votre droit : ce qui se passe à la maison n’est pas seulement une affaire privée. L’État doit vous protéger.
    (Convention d’Istanbul, article 3, et comité de l’ONU pour les droits des femmes, 2017.)

card-me-threat-first = Quand quelqu’un fait pression sur vous
card-me-threat-text =
    Les menaces contre vous ou votre famille servent à vous faire taire.
    Votre droit : on ne doit ni vous retenir, ni vous faire travailler par la menace.
    (Pacte de l’ONU sur les droits civils et politiques, article 8 ; pays qui l’ont accepté.)

card-me-married-first = Le mariage
card-me-married-text =
    Dire oui par peur, ce n’est pas dire oui librement.
    Votre droit : personne ne doit vous marier sans votre oui, dit librement.
    (Déclaration universelle des droits de l’homme, article 16.)

## I already left

card-left-first = Après le départ : pas à pas
card-left-text =
    Tout n’a pas à être réglé d’un coup. Choisissez ce qui compte le plus maintenant.
    Dans 48 pays, surtout en Europe, vous pouvez avoir au moins 30 jours pour vous reposer et décider.
    Dans ces pays, l’aide ne doit pas dépendre de votre témoignage.
    (Convention du Conseil de l’Europe de 2005, articles 12 et 13.)

card-left-papers-first = De nouveaux papiers
card-left-papers-text =
    Votre ambassade ou votre consulat peut vous donner des papiers pour voyager.
    Si votre propre pays vous fait peur, parlez à un avocat ou au HCR avant d’aller à l’ambassade.
    Le HCR ne demande jamais d’argent. Si quelqu’un en demande en son nom, c’est un mensonge.

card-left-money-first = L’argent qu’on vous doit
card-left-money-text =
    Notez les jours et les heures où vous avez travaillé, et qui l’a vu.
    Votre droit : même si un pays vous renvoie, le salaire qu’on vous doit reste à payer.
    (Convention de l’ONU sur les travailleurs migrants, article 22 ; pays qui l’ont acceptée.)
    Avant de rentrer, demandez par écrit à quelqu’un de réclamer cet argent pour vous.

card-left-home-first = Rentrer chez vous
card-left-home-text =
    L’OIM peut vous aider à rentrer, si vous le voulez. Là où cette aide existe, elle est gratuite.
    Vous pouvez changer d’avis jusqu’au jour du départ.
    Si vous avez peur de rentrer, demandez d’abord si l’asile peut vous protéger.

card-left-children-first = Vos enfants
card-left-children-text =
    Chaque enfant a droit à l’école. Presque tous les pays ont accepté cette règle.
    (Convention de l’ONU sur les droits de l’enfant, article 28.)
    Une ligne d’aide pour enfants répond aussi aux parents.

card-left-police-first = Si vous avez dû désobéir à la loi
card-left-police-text =
    Beaucoup de pays ont une règle pour ne pas punir ce qu’on a forcé une personne à faire.
    Ce n’est pas certain : parlez à un avocat ou à une ligne d’aide avant toute autre personne.
    (Convention du Conseil de l’Europe de 2005 ; protocole 29 de l’OIT, article 4.)

## A job abroad

card-abroad-first = Avant un travail à l’étranger : demandez
card-abroad-text =
    On vous demande de l’argent pour l’emploi ? Vous ne devriez pas payer pour avoir un travail.
    Y a-t-il un contrat, dans une langue que vous lisez, signé avant le départ ?
    Dit-il le nom de l’employeur, l’adresse, le salaire et les heures ?
    On vous presse de décider, ou de n’en parler à personne ? Alors arrêtez-vous et demandez conseil.
    Sources : OIT, OIM.

card-abroad-more-first = Avant de partir : ce qu’il faut prévoir
card-abroad-more-text =
    Votre passeport reste avec vous. Seuls la police et les gardes-frontières peuvent le regarder.
    Une personne de confiance a-t-elle une copie, et votre adresse là-bas ?
    Avez-vous le numéro de votre ambassade là-bas ?
    Avez-vous un billet de retour, ou l’argent pour en acheter un ?
    Avez-vous fixé un jour et une heure pour appeler chez vous ?

card-abroad-ask-first = À qui demander avant de partir
card-abroad-ask-text =
    Le bureau du travail ou de l’emploi de votre pays : cette agence est-elle sur sa liste ?
    Votre ambassade, ou une ligne d’aide pour les gens qui partent à l’étranger. On peut aussi y relire le contrat.

## Is this phone safe?

card-device-first = Quelqu’un d’autre peut-il lire ce téléphone ?
card-device-text =
    Vous pouvez ne pas répondre. Vous aurez tous les numéros quand même.
    Si quelqu’un sait trop de choses sur ce que vous faites, fiez-vous à ce que vous ressentez.

card-device-no-first = Bon à savoir
card-device-no-text =
    Si cela change : « { button-clear } » est sous chaque message.
    Un code de verrouillage que personne d’autre ne connaît aide aussi.

card-device-perhaps-first = Si quelqu’un peut regarder
card-device-perhaps-text =
    Lisez ici seulement ce qu’il vous faut, puis appuyez sur « { button-clear } ».
    Une discussion soudain vide peut se remarquer. Certaines traces ne s’effacent pas.
    Ne changez pas tout d’un coup. Demandez d’abord conseil à une ligne d’aide.
    Source : NNEDV Safety Net.

card-device-yes-first = Utiliser un autre téléphone
card-device-yes-text =
    Prenez un téléphone que cette personne n’a jamais eu : celui de quelqu’un de confiance, ou un ordinateur dans une bibliothèque.
    Enlever une application espionne peut mettre cette personne plus en colère. Demandez conseil avant.
    Source : NNEDV Safety Net.

## I know them

card-know-first = Un moment calme, juste vous deux
card-know-text =
    Choisissez un endroit où personne ne peut entendre. Écoutez, sans insister.
    Ne promettez que ce que vous pouvez tenir. Si vous ne savez pas, dites-le.
    Dites où trouver de l’aide. Ensuite, c’est à cette personne de choisir.
    Gardez tout cela pour vous, sauf si elle est d’accord.
    Source : guide de poche de l’IASC.

## I saw something

card-saw-first = Ce que vous avez vu, et ce que cela peut vouloir dire
card-saw-text =
    Qu’avez-vous vu, combien de fois, depuis quand, et à peu près où ?
    L’apparence d’une personne, sa façon de parler ou son origine ne veulent rien dire.
    Sur place, n’en parlez pas à ces personnes. Ne cherchez pas à en voir plus.
    Vous pouvez avoir un doute, et ne pas donner votre nom. La ligne d’aide verra ce que cela veut dire.

## A child

card-kid-first = S’il s’agit d’un enfant
card-kid-text =
    Demandez quoi faire à une ligne d’aide pour enfants, ou au service qui les protège.
    N’interrogez pas l’enfant. Dites que vous êtes là, et que ce n’est pas sa faute.
    Ne promettez que ce que vous pouvez tenir.

## A job offer

card-offer-first = Une offre d’emploi qui semble bizarre
card-offer-text =
    Très bien payé, travail facile, aucune question ? Vérifiez deux fois.
    On demande de l’argent, ou le passeport ? On presse de décider tout de suite ?
    Regardez ensemble : y a-t-il un contrat, et l’agence est-elle sur la liste officielle ?
    Source : OIM.

## Signs

card-signs-first = Les signes à regarder
card-signs-text =
    1. On profite de ce qu’une personne n’a pas de papiers, pas d’argent, nulle part où aller.
    2. Le travail ou le salaire n’est pas celui qu’on lui a promis.
    3. Elle ne peut pas sortir librement. 4. On la tient loin des autres.
    5. On lui fait du mal. 6. On la menace, ou on menace sa famille.
    Source : Organisation internationale du Travail. Sa liste compte 11 signes.

card-signs-more-first = D’autres signes
card-signs-more-text =
    7. On garde le passeport de la personne. 8. On retient son salaire.
    9. Elle travaille pour une dette qui ne diminue jamais.
    10. L’endroit où elle travaille ou dort est sale, trop plein ou dangereux. 11. Ses journées sont bien trop longues.
    Un signe seul ne prouve rien, et tous les signes ne sont pas toujours là.
    Sources : Organisation internationale du Travail ; ONUDC.

card-law-first = Ce que dit la loi dans la plupart des pays
card-law-text =
    La loi punit les gens qui déplacent, recrutent ou gardent une personne par la force, le mensonge ou la pression, pour l’exploiter.
    Dans ce cas, si la personne a dit oui, cela ne compte pas contre elle.
    Avant 18 ans, c’est puni même sans force ni mensonge.
    Cela peut arriver sans passer de frontière.
    Source : Protocole de Palerme de l’ONU, article 3.

## What to tell a line

card-report-first = Ce qui aide quand vous en parlez
card-report-text =
    Ce que vous avez vu ou entendu, quand, combien de fois, et à peu près où.
    Comment vous le savez, et si quelqu’un est en danger maintenant.
    Ne devinez pas d’après l’apparence, la religion ou l’origine.
    Ici, dans cette discussion, ne mettez ni noms, ni photos, ni plaques de voiture.

## A card to hand on

card-hand-first = Un texte à transmettre
card-hand-text = Ces lignes ne disent pas pourquoi. Vous pouvez les copier, ou les écrire sur un papier.
