inspector-nothingHint = Klicken Sie auf einen Schritt, eine Karte oder eine Linie, oder bewegen Sie sich mit den Pfeiltasten.
inspector-map = Map
inspector-stage = Phase
inspector-step = Schritt
inspector-lane = Spur
inspector-card = Karte
inspector-transition = Übergang
inspector-emotion = Emotion
inspector-expectedTime = Erwartete Zeit
inspector-expectedTimeHint = 2 d oder 1–3 h
inspector-expectedShare = Erwarteter Anteil
inspector-expectedShareHint = 30 %
inspector-timeHeld = { $share } dauern so lange wie erwartet ({ $base } Übergängen).
inspector-shareHeld = { $share } dessen, was von hier weitergeht, nimmt diesen Weg ({ $base } Übergängen).
inspector-splitFails = Die für die Wege von hier angegebenen Anteile passen nicht zu dem, was beobachtet wurde.
inspector-mapUse = Gezeichnet und beobachtet
inspector-mapUseHint = { $base } Abfolgen, die die Map zulässt
inspector-path = Beobachtet, von niemandem gezeichnet
inspector-name = Name
inspector-text = Text
inspector-lifecycle = Wo sie liegt
inspector-speakerNotes = Sprechernotizen
inspector-speakerNotesHint = Nur Sie sehen sie, während die Map vorgeführt wird
inspector-flow = Ihre Schritte folgen einander
inspector-optional = Optional
inspector-repeatable = Wiederholbar
inspector-unobservable = Kein System kann es sehen
inspector-startHere = Journeys dürfen hier beginnen
inspector-endHere = Journeys dürfen hier enden
inspector-notAnEnd = Nein
inspector-impliedStart = Ja, weil nichts hierher führt
inspector-impliedEnd = Ja, weil von hier nichts weiterführt
inspector-impliedByNone = Ja, solange kein Schritt gekennzeichnet ist
inspector-impliedByStage = Ja, wie ihre ganze Phase
inspector-branch = Zweig
inspector-reach = Erreicht von
inspector-dropOff = Brechen hier ab
inspector-events = Ereignisse
inspector-lastHere = Enden hier
inspector-skipped = Ausgelassen von
inspector-cases = Fälle
inspector-median = Median der Zeit
inspector-p90 = Neun von zehn in höchstens
inspector-share = Anteil
inspector-condition = Gegangen, wenn
inspector-next = Wohin es weitergeht
inspector-nextHint = Von allem, was unmittelbar auf diesen Schritt folgt.
inspector-follows = In { $base } Malen folgt etwas darauf
inspector-followsAfter = In { $base } Malen folgt etwas darauf, im Median nach { $median }
inspector-ofAll = { $base } Fällen
inspector-ofReached = { $base }, die ihn erreichen
inspector-lacksRule = Keine Regel sagt, welche Ereignisse diesen Schritt zeigen; so gilt er in jedem Fall als ausgelassen.
inspector-pastExtra =
    { $n ->
        [one] { $n } weiterer Fall geht diesen Weg, mit etwas dazwischen, das die Map dort nicht vorsieht.
       *[other] { $n } weitere Fälle gehen diesen Weg, mit etwas dazwischen, das die Map dort nicht vorsieht.
    }
inspector-leaves = Bricht ab
inspector-delete = Löschen
inspector-connect = Verbinden mit …
inspector-addStep = Schritt dahinter
inspector-linkSteps = Neue Schritte mit ihren Nachbarn verknüpfen
inspector-feeling = Gefühl
inspector-word = In einem Wort
inspector-evidence = Datengrundlage
inspector-unseen = Gezeichnet, aber niemand wurde auf diesem Weg gesehen.
inspector-inferredOnly = Nur erschlossen: Die Schritte davor und dahinter wurden nicht beobachtet.
inspector-notObservable = Kein Ereignis kann diesen Schritt zeigen; so ist nichts über ihn bekannt.
inspector-never = Hier wurde nichts beobachtet.
inspector-warnings = Bevor Sie den Zahlen trauen
inspector-nPaths =
    { $n ->
        [one] { $n } Weg
       *[other] { $n } Wege
    }
inspector-openFor = Eine Journey gilt als noch offen, wenn ihr letztes Ereignis weniger als { $time } vor dem Ende des Logs liegt: 19 von 20 Pausen innerhalb der Journeys sind nicht länger.
inspector-openStated = Eine Journey gilt als noch offen, wenn ihr letztes Ereignis weniger als { $time } vor dem Ende des Logs liegt, wie es für diese Map festgelegt ist.
inspector-log =
    { $source } · { $cases ->
        [one] { $cases } Fall
       *[other] { $cases } Fälle
    } · { $events ->
        [one] { $events } Ereignis
       *[other] { $events } Ereignisse
    }
inspector-jumpsOver = Überspringt { $steps }

counting-title = Wie gezählt wird
counting-openAfter = Abgeschlossen nach einer Stille von
counting-openAfterHint = so lang, wie 19 von 20 Pausen dauern
counting-conversion = Als bald erreicht gilt, was binnen
counting-conversionHint = etwa 14 d
counting-arrival = Die Zeit zur nächsten Phase läuft bis zu deren
counting-first = erstem Ereignis
counting-last = letztem Ereignis
counting-merge = Dasselbe in Folge zählt einmal
counting-mergeHint = a a a zählt als ein a, vom Beginn des ersten bis zum Ende des letzten.
counting-working = Nur Arbeitszeit zählen
counting-workingHint = In den Zeiten zwischen Ereignissen und von ganzen Journeys; ein Tag hat dann nur seine Arbeitsstunden.
counting-days = Arbeitstage
counting-from = Von
counting-to = Bis
counting-zone = Zeitzone
counting-holidays = Arbeitsfreie Tage, einer je Zeile

paths-intro = Was die Menschen tun und niemand gezeichnet hat, die meisten Fälle zuerst.
paths-draw = Diesen Pfad zeichnen
paths-none = Keine Trampelpfade: Die Menschen gehen, wo die Map geht.
paths-noneLeft = Jeder Trampelpfad ist akzeptiert.
paths-repeat = Als wiederholbar kennzeichnen
paths-entry = Als Start kennzeichnen
paths-exit = Als Ende kennzeichnen
paths-cannot = Erst das Ereignis zuordnen
paths-median = im Median { $time }
paths-cases =
    { $n ->
        [one] { $n } Fall
       *[other] { $n } Fälle
    }
paths-ofAll = { $share } aller Fälle

deviations-intro = Wo Journeys von der Map abweichen, nach Schritten.
deviations-help = Was die Arten bedeuten
deviations-none = Keine Abweichungen: Jede abgeschlossene Journey folgt der Map.
deviations-noneLeft = Jede Abweichung ist akzeptiert.
deviations-elsewhere = Abseits der Map
deviations-effects = Danach ordnen, womit sie einhergehen

accept-open = Akzeptieren …
accept-title = Diesen Unterschied akzeptieren
accept-change = Grund ändern
accept-accept = Akzeptieren
accept-save = Speichern
accept-reason = Warum darf er so bleiben?
accept-example = Stammkunden wissen, was sie wollen
accept-hint = Die Map bleibt, wie sie ist, und der Unterschied wird weiter gezählt. Fälle, die nur in Akzeptiertem abweichen, stehen neben denen, die der Map genau folgen.
accept-concerns = Betrifft { $base } Fällen ({ $share })
accept-concernsClosed = Betrifft { $base } abgeschlossenen Fällen ({ $share })
accept-nAccepted = { $n } akzeptiert
accept-follow = { $share } folgen der Map mit dem, was das Team akzeptiert hat ({ $base })
accept-show = Akzeptierte Pfade auf der Map zeigen, in Grau
accept-takeBack = Zurücknehmen
accept-takenBack = Es ist wieder eine offene Frage; Strg+Z akzeptiert es
accept-done = Akzeptiert; Strg+Z nimmt es zurück
accept-changed = Der Grund ist geändert
accept-because = Akzeptiert, weil: { $reason }
accept-withAccepted = Mit Akzeptiertem

variants-intro = { $shown } von { $all } verschiedenen Wegen, die häufigsten zuerst.
variants-variety = { $n } von { $all } Wegen fassen 80 % der Fälle
variants-entropy = Entropie { $bits } Bit
variants-entropyOf = Entropie { $bits } Bit, { $percent } der höchstmöglichen
variants-varietyHint = Die Entropie sagt, wie schwer vorherzusagen ist, welchen Weg ein Fall nimmt: null, wo alle denselben nehmen, am höchsten, wo jeder Weg gleich häufig ist.
variants-more = Mehr Wege
variants-fits = Folgt der Map
variants-fit = Passung { $percent }
variants-parts =
    { $n ->
        [one] { $n } Abweichung
       *[other] { $n } Abweichungen
    }

consent-label = Einwilligung, diese Worte zu zeigen
consent-unknown = Nicht vermerkt
consent-kinds-given = Erteilt
consent-kinds-withdrawn = Nicht erteilt oder widerrufen: geht nie hinaus

# Ein Symbol wählen.

icon-label = Symbol
icon-title = Symbol wählen
icon-choose = Symbol wählen …
icon-several = Mehrere Symbole
icon-search = Symbole suchen
icon-said = Symbol { $name }
icon-none = Kein Symbol
icon-remove = Symbol entfernen
icon-own = Eigenes Symbol …
icon-noneFound = Kein Symbol heißt so. Versuchen Sie ein anderes Wort, oder nehmen Sie ein eigenes.

icon-groups-channels = Kanäle
icon-groups-devices = Geräte
icon-groups-places = Orte
icon-groups-travel = Unterwegs
icon-groups-things = Dinge
icon-groups-documents = Dokumente
icon-groups-money = Geld
icon-groups-time = Zeit
icon-groups-people = Menschen
icon-groups-actions = Handlungen

# Weitere Wörter, unter denen Symbole gefunden werden.

icon-also-phone = Anruf, anrufen, Festnetz
icon-also-headset = Callcenter, Hotline, Kundenservice, Kundendienst
icon-also-email = Mail, Nachricht, Newsletter
icon-also-letter = Post, Umschlag, Schreiben
icon-also-chat = Nachricht, Sprechblase, Livechat
icon-also-conversation = Dialog, Beratung, reden, Unterhaltung
icon-also-textMessage = Text, SMS, Messenger
icon-also-chatbot = Bot, Roboter, Assistent, automatisch
icon-also-videoCall = Kamera, Film, Videokonferenz, Besprechung
icon-also-microphone = Stimme, Sprache, Aufnahme, Podcast
icon-also-website = Web, Internet, online, Globus, Portal
icon-also-search = finden, Lupe, nachsehen, Suchmaschine
icon-also-socialMedia = teilen, Netzwerk, Community, Social Media
icon-also-notification = Glocke, Push, Erinnerung, Meldung
icon-also-advertisement = Megafon, Kampagne, Marketing, Durchsage
icon-also-newspaper = Presse, Nachrichten, Artikel, Zeitschrift
icon-also-television = TV, Sendung, Spot
icon-also-qrCode = scannen, Link, Plakat
icon-also-smartphone = Handy, Mobiltelefon, mobil
icon-also-tablet = Gerät
icon-also-laptop = Notebook, Computer
icon-also-computer = Rechner, Bildschirm, Monitor, PC
icon-also-app = Anwendung, Fenster, Software, Programm
icon-also-printer = drucken, Papier
icon-also-cardReader = Terminal, Kasse, Zahlung, Automat
icon-also-screen = Präsentation, Anzeige, Tafel, Vortrag
icon-also-database = System, Daten, Bestand, Speicher
icon-also-shop = Laden, Filiale, Markt, Handel
icon-also-house = Zuhause, Wohnung, wohnen
icon-also-office = Gebäude, Firma, Unternehmen, Zentrale, Arbeit
icon-also-authority = Bank, Behörde, Verwaltung, Gericht
icon-also-warehouse = Logistik, Depot, Halle
icon-also-hospital = Klinik, Notaufnahme, Gesundheit
icon-also-school = Schulung, Kurs, Universität, lernen
icon-also-hotel = Unterkunft, Übernachtung
icon-also-reception = Klingel, Theke, Schalter, Rezeption
icon-also-door = Eingang, Besuch, ankommen, Ausgang
icon-also-place = Standort, Adresse, Ziel, Stecknadel
icon-also-map = Karte, Weg, Plan, Region
icon-also-car = fahren, Fahrzeug, PKW, Parkplatz
icon-also-bus = Nahverkehr, öffentlicher Verkehr
icon-also-train = Bahn, Bahnhof, Straßenbahn
icon-also-plane = Flug, Flughafen, Reise
icon-also-bicycle = Rad, Kurier
icon-also-truck = Lieferung, LKW, Transport, Versand
icon-also-route = Weg, Strecke, Sendungsverfolgung
icon-also-luggage = Koffer, Reise
icon-also-parcel = Päckchen, Karton, Lieferung, Produkt
icon-also-shoppingCart = Warenkorb, kaufen, bestellen
icon-also-shoppingBag = Einkauf, kaufen, Tüte
icon-also-gift = Bonus, Überraschung, Gutschein
icon-also-key = Zugang, Übergabe, Passwort
icon-also-tool = Reparatur, Schraubenschlüssel, Techniker, Wartung
icon-also-meal = Restaurant, Kantine, Mahlzeit
icon-also-coffee = Pause, Café, Tasse, Getränk
icon-also-medicine = Tablette, Arznei, Apotheke, Rezept
icon-also-treatment = Arzt, Stethoskop, Untersuchung, Praxis
icon-also-idea = Glühbirne, Einfall, Anregung
icon-also-lock = gesperrt, Sicherheit, Datenschutz
icon-also-protection = Schild, Versicherung, Garantie, sicher
icon-also-document = Datei, Papier, Seite, Vertrag
icon-also-form = Klemmbrett, Antrag, Fragebogen, Umfrage
icon-also-checklist = Liste, Aufgaben, To-do
icon-also-signature = unterschreiben, Vertrag, Signatur
icon-also-receipt = Rechnung, Beleg, Kassenbon
icon-also-book = lesen, Anleitung, Handbuch, Katalog
icon-also-folder = Akte, Ablage, Vorgang
icon-also-idCard = Identität, Pass, Mitgliedschaft, Dienstausweis
icon-also-ticket = Eintritt, Veranstaltung, Fahrkarte, Gutschein
icon-also-picture = Foto, Abbildung
icon-also-chart = Zahlen, Statistik, Bericht, Vergleich
icon-also-certificate = Auszeichnung, Qualität, Siegel, Zertifikat
icon-also-creditCard = Zahlung, bezahlen, EC-Karte
icon-also-cash = Geld, Geldschein, bezahlen
icon-also-coins = Geld, Preis, Kosten, Gebühr
icon-also-wallet = Portemonnaie, Geld, bezahlen
icon-also-discount = Prozent, Angebot, Aktion
icon-also-clock = Zeit, Dauer, Öffnungszeiten
icon-also-calendar = Datum, Termin, Tag, Frist
icon-also-waiting = Sanduhr, Verzögerung, Schlange
icon-also-timer = schnell, Express, Zeitmessung
icon-also-repeat = erneut, Verlängerung, Abonnement, Schleife
icon-also-person = Benutzer, Kunde, Mitarbeiter, Konto
icon-also-people = Gruppe, Team, Familie, Freunde
icon-also-agreement = Handschlag, Abschluss, Partner, Vertrag
icon-also-help = Unterstützung, Rettungsring, Beistand
icon-also-click = Maus, Zeiger, wählen, Schaltfläche
icon-also-logIn = einloggen, eintreten, Konto, Login
icon-also-download = herunterladen, speichern, installieren
icon-also-write = Stift, bearbeiten, ausfüllen, Notiz
icon-also-done = Haken, bestätigt, Erfolg, genehmigt
icon-also-cancel = Kreuz, ablehnen, kündigen, Storno
icon-also-warning = Gefahr, Problem, Störung, Achtung
icon-also-question = unklar, warum, FAQ
icon-also-information = Info, Hinweis, Auskunft
icon-also-rating = Stern, Rezension, Favorit, Rückmeldung
icon-also-recommendation = Daumen, gefällt, gut, weiterempfehlen
icon-also-settings = Zahnrad, Konfiguration, Ablauf
icon-also-scan = Barcode, erfassen, einlesen
icon-also-return = zurück, Retoure, Erstattung, Reklamation
