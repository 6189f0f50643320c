lanes-actions = Handlungen
lanes-thoughts = Gedanken
lanes-emotion = Emotionen
lanes-needs = Bedürfnisse
lanes-expectations = Erwartungen
lanes-touchpoints = Touchpoints
lanes-channels = Kanäle
lanes-pains = Pain Points
lanes-gains = Gains
lanes-evidence = Belege
lanes-frontstage = Frontstage
lanes-backstage = Backstage
lanes-support = Unterstützung
lanes-systems = Systeme
lanes-owners = Verantwortliche
lanes-metrics = Kennzahlen
lanes-opportunities = Chancen
lanes-notes = Notizen
lanes-text = Text
lanes-number = Zahl
lanes-date = Datum
lanes-choice = Auswahl
lanes-link = Link
lanes-image = Bild
lanes-chart = Diagramm

prompts-actions = Was tun sie hier?
prompts-thoughts = Was denken sie hier?
prompts-emotion = Wie fühlt es sich an?
prompts-needs = Was brauchen sie jetzt?
prompts-expectations = Was erwarten sie?
prompts-touchpoints = Wo begegnen wir uns?
prompts-channels = Worüber begegnen wir uns?
prompts-pains = Was steht ihnen im Weg?
prompts-gains = Was läuft hier gut?
prompts-evidence = Was sehen, halten oder hören sie?
prompts-frontstage = Wen sehen sie bei der Arbeit?
prompts-backstage = Was geschieht, ohne dass sie es sehen?
prompts-support = Welche Arbeit macht das möglich?
prompts-systems = Welches System ist beteiligt?
prompts-owners = Wer ist dafür verantwortlich?
prompts-metrics = Woran würden wir merken, dass es besser wird?
prompts-opportunities = Wie könnte das besser werden?
prompts-notes = Was ist sonst zu sagen?
prompts-text = Was ist hier zu sagen?
prompts-number = Wie viele oder wie viel?
prompts-date = Wann ist es?
prompts-choice = Was davon?
prompts-link = Wo kann man weiterlesen?
prompts-image = Wie sieht es aus?
prompts-chart = Wie viele oder wie viel?

outcomes-success = Ziel erreicht
outcomes-abandon = aufgegeben
outcomes-defer = aufgeschoben
outcomes-complaint = beschwert

lifecycles-consideration = Erwägung
lifecycles-purchase = Kauf
lifecycles-postPurchase = Nach dem Kauf

flows-drawn = Wie gezeichnet
flows-free = Frei: beliebige Reihenfolge und Anzahl
flows-parallel = Parallele Zweige

pathClasses-shortcut = Abkürzung
pathClasses-wayBack = Rückweg
pathClasses-crossOver = Querweg
pathClasses-repeat = Wiederholung
pathClasses-earlyExit = Früher Ausstieg
pathClasses-unexpectedEntry = Unerwarteter Einstieg
pathClasses-offTheMap = Abseits der Map

pathMeanings-shortcut = Die Map führt auch dorthin, aber über mehr Schritte.
pathMeanings-wayBack = Die Map führt nur in die andere Richtung.
pathMeanings-crossOver = Die Map führt in keine der beiden Richtungen.
pathMeanings-repeat = Derselbe Schritt noch einmal.
pathMeanings-earlyExit = Journeys enden hier, die Map aber nicht.
pathMeanings-unexpectedEntry = Journeys beginnen hier, die Map aber nicht.
pathMeanings-offTheMap = Eine Seite ist ein Ereignis, das die Map nicht kennt.

origins-next = Mit einem neuen Schritt verknüpft
origins-drawn = Von Hand gezeichnet
origins-observed = Aus beobachteten Journeys übernommen

# $number (number), $label (text)
canvas-step = Schritt { $number }: { $label }

canvas-label = Journey Map
canvas-lanesAndSteps =
    { $lanes ->
        [one] { $lanes } Spur
       *[other] { $lanes } Spuren
    } · { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }
canvas-lanes = Spuren
canvas-cell = { $lane }, { $step }
canvas-empty = leer
canvas-nCards =
    { $n ->
        [one] { $n } Karte
       *[other] { $n } Karten
    }
canvas-connectHandle = { $step } mit einem anderen Schritt verbinden
canvas-choose = Wählen …
canvas-noChoices = Noch keine Auswahl: Legen Sie sie in der Spur fest
canvas-examples-number = 12
canvas-examples-chart = 12
canvas-examples-date = 2026-12-25
canvas-examples-link = Unser Shop https://…
canvas-editCard = Text der Karte
canvas-editName = Namen hier bearbeiten
canvas-start = Diese Map hat noch keine Phasen.
canvas-addStage = Phase hinzufügen
canvas-firstStep = Ersten Schritt hinzufügen

legend-label = Legende
legend-detail = Wege
legend-detailHint = Was auf den häufigsten Wegen geschieht, so vielen, dass sie { $percent } aller Journeys fassen
legend-coverage = { $percent } der Ereignisse zugeordnet
legend-warnings =
    { $n ->
        [one] { $n } Hinweis
       *[other] { $n } Hinweise
    }
legend-noLog = Noch keine Ereignisse. Importieren Sie ein Log, um die beobachteten Journeys zu sehen.

flow-title = Flusstabelle
flow-intro = Jede Linie der Flussspur: was gezeichnet ist und was beobachtet wurde.
flow-from = Von
flow-to = Nach
flow-kind = Art
flow-cases = Fälle
flow-share = Anteil
flow-median = Median der Zeit
flow-drawn = Wie gezeichnet
flow-never = Gezeichnet, nie gesehen
flow-inferred = Gezeichnet, nur erschlossen
flow-assumed = Gezeichnet
flow-show = Welche Linien
flow-all = Alle
flow-asDrawn = Gezeichnet
flow-undrawn = Von niemandem gezeichnet
flow-leaves = Brechen hier ab
flow-ofReached = derer, die ihn erreichen
flow-ofAll = aller Fälle
flow-nMore = { $n } weitere mit etwas dazwischen
flow-start = Start
flow-end = Ende
flow-none = Noch ist nichts gezeichnet. Verbinden Sie zwei Schritte mit L.

connect-title = { $step } verbinden mit
connect-search = Schritte suchen
connect-none = Kein Schritt heißt so

narrow-button = Anzeigen
narrow-action = Wählen, was die Map zeigt…
narrow-title = Was die Map zeigt
narrow-lead = Nichts geht verloren: Das ist eine Art zu schauen, und exportierte Bilder zeigen dasselbe. Welche Fälle die Zahlen zählen, wird unter Filter gewählt.
narrow-text = Wörter
narrow-tags = Schlagwörter: eines davon
narrow-owners = Verantwortliche: jemand davon
narrow-lanes = Spuren
narrow-onlyKind = Nur Spuren einer Art
narrow-pickKind = Art wählen…
narrow-only = Schritte weglassen, an denen nichts davon ist
narrow-onlyHint = Sonst bleiben sie an ihrem Platz, abgeblendet.
narrow-showAll = Die ganze Map zeigen
narrow-done = Fertig
narrow-allAgain = Die ganze Map ist wieder zu sehen
narrow-bar = Was die Map zeigt
narrow-leadBar = Die Map zeigt:
narrow-change = Ändern
narrow-dimmed = abgeblendet
narrow-views = Gespeicherte Ansichten
narrow-viewName = Name für das, was jetzt zu sehen ist
narrow-saveView = Als Ansicht speichern
narrow-changeView = Zeigt künftig, was jetzt zu sehen ist
narrow-renameView = Umbenennen
narrow-removeView = Löschen
narrow-go = Ansicht zeigen: { $name }
narrow-viewShown = Ansicht „{ $name }“ ist zu sehen
narrow-viewSaved = Ansicht „{ $name }“ ist gespeichert
narrow-tagged = Schlagwort { $tags }
narrow-ownedBy = verantwortlich { $owners }
narrow-saying = mit „{ $words }“
narrow-without = ohne { $lanes }
narrow-cards =
    { $of ->
        [one] { $n } von { $of } Karte, die andere abgeblendet
       *[other] { $n } von { $of } Karten, die anderen abgeblendet
    }
narrow-stepsDimmed =
    { $n ->
        [one] { $n } Schritt abgeblendet
       *[other] { $n } Schritte abgeblendet
    }
narrow-stepsOut =
    { $n ->
        [one] { $n } Schritt weggelassen
       *[other] { $n } Schritte weggelassen
    }
narrow-lanesOut =
    { $n ->
        [one] { $n } Spur weggelassen
       *[other] { $n } Spuren weggelassen
    }

# Namen der Symbole: der kleinen Zeichen neben Schritten und Karten.

icons-names-phone = Telefon
icons-names-headset = Headset
icons-names-email = E-Mail
icons-names-letter = Brief
icons-names-chat = Chat
icons-names-conversation = Gespräch
icons-names-textMessage = Nachricht
icons-names-chatbot = Chatbot
icons-names-videoCall = Videogespräch
icons-names-microphone = Mikrofon
icons-names-website = Website
icons-names-search = Suche
icons-names-socialMedia = soziale Medien
icons-names-notification = Benachrichtigung
icons-names-advertisement = Werbung
icons-names-newspaper = Zeitung
icons-names-television = Fernsehen
icons-names-qrCode = QR-Code
icons-names-smartphone = Smartphone
icons-names-tablet = Tablet
icons-names-laptop = Laptop
icons-names-computer = Computer
icons-names-app = App
icons-names-printer = Drucker
icons-names-cardReader = Kartenleser
icons-names-screen = Leinwand
icons-names-database = Datenbank
icons-names-shop = Geschäft
icons-names-house = Haus
icons-names-office = Büro
icons-names-authority = Amt
icons-names-warehouse = Lager
icons-names-hospital = Krankenhaus
icons-names-school = Schule
icons-names-hotel = Hotel
icons-names-reception = Empfang
icons-names-door = Tür
icons-names-place = Ort
icons-names-map = Landkarte
icons-names-car = Auto
icons-names-bus = Bus
icons-names-train = Zug
icons-names-plane = Flugzeug
icons-names-bicycle = Fahrrad
icons-names-truck = Lastwagen
icons-names-route = Route
icons-names-luggage = Gepäck
icons-names-parcel = Paket
icons-names-shoppingCart = Einkaufswagen
icons-names-shoppingBag = Einkaufstasche
icons-names-gift = Geschenk
icons-names-key = Schlüssel
icons-names-tool = Werkzeug
icons-names-meal = Essen
icons-names-coffee = Kaffee
icons-names-medicine = Medikament
icons-names-treatment = Behandlung
icons-names-idea = Idee
icons-names-lock = Schloss
icons-names-protection = Schutz
icons-names-document = Dokument
icons-names-form = Formular
icons-names-checklist = Checkliste
icons-names-signature = Unterschrift
icons-names-receipt = Quittung
icons-names-book = Buch
icons-names-folder = Ordner
icons-names-idCard = Ausweis
icons-names-ticket = Ticket
icons-names-picture = Bild
icons-names-chart = Diagramm
icons-names-certificate = Urkunde
icons-names-creditCard = Kreditkarte
icons-names-cash = Bargeld
icons-names-coins = Münzen
icons-names-wallet = Geldbörse
icons-names-discount = Rabatt
icons-names-clock = Uhr
icons-names-calendar = Kalender
icons-names-waiting = Warten
icons-names-timer = Stoppuhr
icons-names-repeat = Wiederholung
icons-names-person = Person
icons-names-people = Personen
icons-names-agreement = Einigung
icons-names-help = Hilfe
icons-names-click = Klick
icons-names-logIn = Anmeldung
icons-names-download = Download
icons-names-write = Schreiben
icons-names-done = Erledigt
icons-names-cancel = Abbruch
icons-names-warning = Warnung
icons-names-question = Frage
icons-names-information = Information
icons-names-rating = Bewertung
icons-names-recommendation = Empfehlung
icons-names-settings = Einstellungen
icons-names-scan = Scan
icons-names-return = Rückgabe
