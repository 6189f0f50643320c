laneLook-hide = Spur ausblenden
laneLook-pin = Spur im Blick behalten
laneLook-unpin = Spur mitscrollen lassen
laneLook-collapse = Spur einklappen
laneLook-expand = Spur ausklappen
laneLook-show = Ausgeblendete Spuren zeigen ({ $n })
laneLook-up = Spur nach oben
laneLook-down = Spur nach unten
laneLook-hidden = „{ $name }“ ist ausgeblendet, mit allem darin; Strg+Z zeigt die Spur wieder
laneLook-shown =
    { $n ->
        [one] { $n } Spur ist wieder zu sehen
       *[other] { $n } Spuren sind wieder zu sehen
    }
laneLook-pinned = „{ $name }“ bleibt unter den Köpfen stehen
laneLook-unpinned = „{ $name }“ scrollt mit
laneLook-collapsed = „{ $name }“ ist eine schmale Zeile
laneLook-expanded = „{ $name }“ zeigt ihren Inhalt
laneLook-moved = „{ $name }“ ist Spur { $at } von { $of }
laneLook-pinCheck = Bleibt beim Scrollen im Blick
laneLook-pinHint = Gleich unter den Köpfen, vor den Spuren, die scrollen.
laneLook-collapseCheck = Schmale Zeile, die ihre Karten zählt
laneLook-hideHint = Eine ausgeblendete Spur behält ihren Inhalt und fehlt auch in Exporten.
laneLook-choices = Auswahl, ein Wert je Zeile
laneLook-chart = Gezeichnet als
laneLook-bars = Balken
laneLook-line = Linie

span-widen = Karte einen Schritt breiter
span-narrow = Karte einen Schritt schmaler
span-last = Reicht bis zum Schritt
span-handle = Ziehen, damit die Karte mehr oder weniger Schritte abdeckt
span-one = Die Karte steht allein bei { $step }
span-covers = Die Karte deckt { $n } Schritte ab, { $first } bis { $last }
span-also = auch hier: { $what }

split-step = Schritt teilen …
split-stage = Phase vor diesem Schritt teilen
split-mergeStep = Mit dem nächsten Schritt zusammenführen
split-mergeStage = Mit der nächsten Phase zusammenführen
split-title = „{ $step }“ teilen
split-second = Der zweite Teil
split-split = Teilen
split-cards = Karten, die zum zweiten Teil gehen
split-hint = Der Schritt behält Namen, Ereignisse und Verlauf. Kein Ereignis zeigt den zweiten Teil, solange keine Regel es sagt.
split-done = „{ $second }“ folgt jetzt auf „{ $step }“; Strg+Z nimmt es zurück
split-merged = „{ $second }“ gehört jetzt zu „{ $first }“; Strg+Z nimmt es zurück

picture-add = Bild hinzufügen …
picture-change = Anderes Bild …
picture-added = Das Bild ist auf der Map
picture-none = Noch kein Bild

link-copy = Adresse kopieren
link-copied = Die Adresse ist kopiert

header-title = Kopf der Map
header-status = Status
header-noStatus = Nicht angegeben
header-version = Version
header-date = Stand
header-missing = Wer die Map liest, wird fragen: { $parts }.
header-parts-persona = Persona
header-parts-scenario = Szenario
header-parts-goal = Ziel
header-parts-expectation = Erwartungen
header-parts-scope = Umfang
header-parts-trigger = Beginnt, wenn
header-parts-end = Endet, wenn
header-needed-persona = wessen Journey es ist
header-needed-goal = was sie erreichen wollen
header-needed-scope = was die Map umfasst und was nicht
header-statuses-draft = Entwurf
header-statuses-inReview = In Prüfung
header-statuses-agreed = Abgestimmt
header-statuses-outdated = Veraltet

several-selectAll = Spur auswählen, nochmals für die Map
several-selected = { $things } ausgewählt
several-nFeelings =
    { $n ->
        [one] { $n } Gefühl
       *[other] { $n } Gefühle
    }
several-nEmpty =
    { $n ->
        [one] { $n } leere Zelle
       *[other] { $n } leere Zellen
    }
several-lift = Ausgewählte Karten anheben oder ablegen
several-hint = Ziehen Sie eine Karte, um alle zu verschieben, oder heben Sie sie mit der Leertaste an und bewegen Sie sie mit den Pfeiltasten. Esc hebt die Auswahl auf.
several-duplicate = Ausgewählte Karten duplizieren
several-copy = Kopieren
several-cut = Ausschneiden
several-paste = Ab der ausgewählten Zelle einfügen
several-pasteByKey = Drücken Sie jetzt Strg+V, um hier einzufügen
several-lifted = { $n } Karten angehoben: Pfeiltasten bewegen sie, die Leertaste legt sie ab
several-dropped = { $n } Karten abgelegt
several-moved =
    { $n ->
        [one] { $n } Karte verschoben
       *[other] { $n } Karten verschoben
    }
several-edge = Eine der ausgewählten Karten würde die Map verlassen, deshalb wurde keine verschoben
several-duplicated =
    { $n ->
        [one] { $n } Karte dupliziert
       *[other] { $n } Karten dupliziert
    }
several-removed = Gelöscht: { $things }; Strg+Z bringt sie zurück
several-copied = Kopiert: { $things }
several-wasCut = Ausgeschnitten: { $things }; Strg+V fügt sie anderswo ein
several-pasted =
    { $n ->
        [one] { $n } Eintrag eingefügt
       *[other] { $n } Einträge eingefügt
    }
several-nothingToPaste = In der Zwischenablage ist kein Text
several-whereTo = Wählen Sie zuerst eine Zelle: Dort beginnt das Einfügen
several-nothingPasted = Es wurde nichts eingefügt
several-tooWide =
    { $left ->
        [one] In der Zwischenablage sind { $wanted } Spalten, und ab hier gibt es nur noch { $left } Schritt: Fügen Sie Schritte hinzu, oder beginnen Sie weiter links
       *[other] In der Zwischenablage sind { $wanted } Spalten, und ab hier gibt es nur noch { $left } Schritte: Fügen Sie Schritte hinzu, oder beginnen Sie weiter links
    }
several-tooTall =
    { $left ->
        [one] In der Zwischenablage sind { $wanted } Zeilen, und ab hier gibt es nur noch { $left } Spur: Fügen Sie Spuren hinzu, oder beginnen Sie weiter oben
       *[other] In der Zwischenablage sind { $wanted } Zeilen, und ab hier gibt es nur noch { $left } Spuren: Fügen Sie Spuren hinzu, oder beginnen Sie weiter oben
    }
several-noFeeling = „{ $text }“ ist kein Gefühl für „{ $lane }“: Schreiben Sie eine Zahl von -2 bis 2

owners-title = Verantwortliche
owners-roles-experience = Verantwortlich für das Erlebnis
owners-roles-content = Verantwortlich für den Inhalt
owners-roles-channel = Verantwortlich für Kanal oder System
owners-orphan = Für diesen Schritt ist noch niemand verantwortlich: Nennen Sie wenigstens, wer für das Erlebnis zuständig ist
owners-shared = Mehrere teilen sich hier eine Rolle: Nennen Sie, wer entscheidet
owners-orphans = Niemand ist verantwortlich für { $steps }
owners-sharedAt = Mehrere teilen sich eine Rolle bei { $steps }
owners-rename =
    { $n ->
        [one] { $name }, bei { $n } Schritt
       *[other] { $name }, bei { $n } Schritten
    }
owners-renameHint = Ein neuer Name gilt bei allen Schritten und in allen Rollen.
owners-handOff = Übergabe: { $from } → { $to }
owners-set = Wer ist für { $step } verantwortlich?

tags-title = Schlagwörter
tags-add = Schlagwort hinzufügen
tags-placeholder = Schnell umsetzbar, Recht, …
tags-renameHint = Ein neuer Name gilt auf allen Karten und Schritten. Mit dem Namen eines anderen Schlagworts werden beide eins.
tags-takeOff = „{ $tag }“ wegnehmen
tags-removeEverywhere = „{ $tag }“ überall wegnehmen
tags-onSome = { $tag } ({ $n } von { $of })
tags-rename =
    { $n ->
        [one] { $tag }, auf { $n } Karte oder Schritt
       *[other] { $tag }, auf { $n } Karten und Schritten
    }
tags-said =
    { $n ->
        [one] Schlagwort { $tags }
       *[other] Schlagwörter { $tags }
    }

# Was ein gezeichneter Übergang ist: ein Wort, und was es bedeutet.
gateways-words-next = Weiter
gateways-words-optional = Kann entfallen
gateways-words-branch = Zweig
gateways-words-skip = Abkürzung
gateways-words-return = Rückweg
gateways-words-intoAllOf = Hinein in „alle“
gateways-words-intoAnyOrder = Hinein in „beliebige Folge“
gateways-words-outOfAllOf = Heraus aus „alle“
gateways-words-outOfAnyOrder = Heraus aus „beliebige Folge“
gateways-words-inBranch = Weiter im Zweig
gateways-words-moot = Besagt nichts
gateways-means-next = Der einzige Weg weiter.
gateways-means-optional = Der einzige Weg weiter, zu einem Schritt, der entfallen kann.
gateways-means-branch = Einer von mehreren Wegen: Jede Journey nimmt einen.
gateways-means-skip = Geht an Schritten vorbei, die an einem anderen Weg liegen.
gateways-means-return = Führt zu einem früheren Schritt zurück: eine Schleife.
gateways-means-intoAllOf = In eine Phase, deren Zweige alle vorkommen, nebeneinander.
gateways-means-intoAnyOrder = In eine Phase, deren Schritte in beliebiger Folge kommen.
gateways-means-outOfAllOf = Weiter, wenn alle Zweige der Phase getan sind.
gateways-means-outOfAnyOrder = Weiter aus einer Phase, deren Schritte in beliebiger Folge kommen.
gateways-means-inBranch = Ordnet zwei Schritte eines Zweigs; die anderen Zweige gehen daneben weiter.
gateways-means-moot = Diese Schritte kommen in beliebiger Folge, also ordnet er nichts.

# Wo sich die Journey verzweigt: wie viele ihrer Zweige eine Journey nimmt.
gateways-kinds-oneOf = Einer von
gateways-kinds-allOf = Alle
gateways-kinds-anyOrder = Beliebige Folge
gateways-about-oneOf = Jede Journey nimmt einen dieser Wege.
gateways-about-allOf = Jeder Zweig kommt vor; sie dürfen sich überschneiden. Dann geht die Journey weiter.
gateways-about-anyOrder = Diese Schritte kommen in beliebiger Folge, so oft wie gewünscht oder gar nicht.
gateways-stages-oneOf = Auswahl
gateways-stages-allOf = Alle davon
gateways-stages-anyOrder = In beliebiger Folge
gateways-label = Verzweigung

# $step (text)
gateways-behind = Hinter { $step }

# $stage (text)
gateways-around = In { $stage }

gateways-kind = Eine Journey nimmt
gateways-branches = Zweige

# $n (number), $name (text)
gateways-branch = { $n } · { $name }

# $name (text)
gateways-remove = Den Zweig zu { $name } entfernen

# $name (text)
gateways-removeSteps = { $name } löschen, mit allem, was dort steht

gateways-removeShort = Entfernen
gateways-passing = Wege hinein und heraus

# $from (text), $to (text)
gateways-way = { $from } → { $to }

# $share (text), $base (text)
gateways-taken = Genommen von { $share } ({ $base })

# $share (text), $base (text)
gateways-reached = Erreicht von { $share } ({ $base } Fälle)

gateways-never = Gezeichnet, aber nie beobachtet.
gateways-inferred = Nur erschlossen.

# $sum (text)
gateways-sum = Die erwarteten Anteile ergeben { $sum }.

# $sum (text)
gateways-sumNot = Die erwarteten Anteile ergeben { $sum }. Was von einem Schritt weggeht, ergibt 100 %: bitte anpassen.

# $sum (text), $rest (text)
gateways-sumRest = Die erwarteten Anteile ergeben { $sum }; { $rest } bleiben für die anderen Wege.

gateways-newStep = Zweig zu einem neuen Schritt
gateways-toStep = Zweig zu einem Schritt der Map …

# $n (number)
gateways-open =
    { $n ->
        [one] Verzweigung: { $n } Weg
       *[other] Verzweigung: einer von { $n } Wegen
    }

# $n (number)
gateways-note = einer von { $n } Wegen weiter

gateways-next = Zur nächsten Verzweigung
gateways-none = Die Journey verzweigt sich noch nirgends: Mit L einen zweiten Übergang von einem Schritt zeichnen

# $kind (text)
gateways-change = Verzweigung wird: { $kind }

# $kind (text), $name (text)
gateways-changed = Jetzt { $kind }: { $name }. Strg+Z nimmt es zurück

gateways-parts = Wo sich die Journey verzweigt

brand-action = Marke…
brand-title = Marke dieser Datei
brand-lead = Zu sehen im Kopf, an den Phasen und an den Nummern der Schritte aller Maps darin, auf dem Bildschirm und in jedem exportierten Bild.
brand-ours = Was Farben auf einer Map sagen, bleibt unser: was befolgt wurde, Trampelpfade, was zurückführt oder abbricht, und Gefühle. Der hohe Kontrast lässt die Farben einer Marke weg.
brand-logo = Logo
brand-logoOf = Logo: { $name }
brand-choose = Logo wählen …
brand-kinds = PNG, JPEG oder SVG; es wird neu gezeichnet und in der Datei behalten.
brand-another = Anderes Logo …
brand-removeLogo = Logo entfernen
brand-name = Was das Logo sagt
brand-nameHint = Wird denen vorgelesen, die es nicht sehen
brand-plate = Es steht auf
brand-plates-none = der Map
brand-plates-light = hellem Feld
brand-plates-dark = dunklem Feld
brand-font = Schrift
brand-fontHint = Eine TrueType- oder OpenType-Datei. Sie wird getrennt von der App gelesen und in der Datei behalten; alle Maps werden in ihr gesetzt, auf dem Bildschirm und in jedem Export.
brand-fontNamed = Die Maps sind in { $family } geschrieben.
brand-fontSample = Fragt eine Freundin, vergleicht 3 Tarife für 25,80 € – „zu langsam!“ Äpfel, garçon, mañana
brand-chooseFont = Schrift wählen …
brand-anotherFont = Andere Schrift …
brand-chooseBold = Fette dazu wählen …
brand-anotherBold = Andere Fette …
brand-removeFont = Wegnehmen
brand-oneWeight = Die Schrift hat nur eine Stärke: Überschriften und Namen von Schritten stehen ebenfalls in ihr und unterscheiden sich nur durch die Größe. Wählen Sie auch die fette Datei, dann sind sie fett.
brand-boldForText = Das ist eine fette Schrift: Aller Text wird fett. Eine normale liest sich leichter.
brand-lightForHeadings = Was für Überschriften gewählt wurde, ist nicht fett.
brand-otherFamily = Für Überschriften wurde eine andere Schrift gewählt: { $family }.
brand-fontLacks =
    { $n ->
        [one] Ihr fehlt { $signs }; das steht in unserer Schrift.
       *[other] Ihr fehlen { $signs }. Diese stehen in unserer Schrift.
    }
brand-forViewing = Der Hersteller erlaubt das Ansehen und Drucken: Geben Sie Maps als PDF oder Bild weiter, und bitten Sie um eine weitere Lizenz, bevor andere die Datei bearbeiten.
brand-accent = Akzentfarbe
brand-accentHint = Titel und Nummern der Schritte. Text braucht 4,5 : 1.
brand-addAccent = Akzentfarbe wählen
brand-stages = Farben der Phasen
brand-stagesHint = Die Köpfe der Phasen haben sie abwechselnd. Formen brauchen 3 : 1; Text darauf ist weiß oder schwarz, je nachdem, was zu lesen ist.
brand-addStage = Farbe hinzufügen
brand-stageColour = Farbe { $at }
brand-onLight = Auf Hell
brand-onDark = Auf Dunkel
brand-colourOf = { $name }, { $ground }
brand-pick = { $name }, { $ground }: aus allen Farben wählen
brand-remove = { $name } entfernen
brand-ratio = { $ratio } : 1
brand-textOnIt = Text darauf { $ratio } : 1
brand-tooFaint = zu blass, nötig sind { $needed } : 1
brand-use = { $colour } nehmen
brand-notAColour = # und sechs Ziffern, etwa #2b64a8
brand-mendAll = Die nächsten lesbaren nehmen
brand-sample = So sieht es aus
brand-sampleStage = Phase
brand-unreadable =
    { $n ->
        [one] Eine Farbe ist noch nicht zu lesen
       *[other] { $n } Farben sind noch nicht zu lesen
    }
brand-save = Speichern
brand-cancel = Abbrechen
brand-saved = Alle Maps dieser Datei haben jetzt die Marke
brand-gone = Die Maps dieser Datei haben keine Marke mehr
