matching-coverage = der Ereignisse sind einem Schritt zugeordnet
matching-suggestions = Vorschläge
matching-acceptAll = Alle übernehmen
matching-accept = Übernehmen
matching-noSuggestions = Keine Vorschläge.
matching-unmatched = Nicht zugeordnete Ereignisse
matching-allMatched = Jedes Ereignis ist zugeordnet.
matching-match = Schritt zuordnen …
matching-leaveOut = Weglassen
matching-rules = Regeln
matching-rulesHint = Die erste Regel, die zutrifft, gilt.
matching-noRules = Noch keine Regeln.
matching-addRule = Neue Regel
matching-up = Nach oben
matching-down = Nach unten
matching-edit = Bearbeiten
matching-remove = Regel löschen
matching-keep = Nicht zugeordnete Ereignisse in den Journeys behalten
matching-keepHint = Aus: Sie werden gezählt und aufgeführt, spielen aber keine Rolle.
matching-leftOut = Weggelassen
matching-shadowed = { $n } weitere von einer früheren Regel erfasst
matching-events =
    { $n ->
        [one] { $n } Ereignis
       *[other] { $n } Ereignisse
    }
matching-kinds-oneOf = Name
matching-kinds-wildcard = Platzhalter
matching-kinds-regex = Regex
matching-kinds-where = Bedingung
matching-names = Namen, einer je Zeile
matching-ignoreCase = Groß und klein ist gleich
matching-pattern = Muster
matching-patternHint = * steht für beliebigen Text, <id> für einen Teil eines Pfads
matching-field = Suchen in
matching-activity = Name des Ereignisses
matching-attributeName = Name des Attributs
matching-operator = Vergleich
matching-value = Wert
matching-target = Zeigt Schritt
matching-how = Wie viele zutreffen müssen
matching-hows-all = alle von
matching-hows-any = eines von
matching-hows-none = keines von
matching-and = {" "}und{" "}
matching-or = {" "}oder{" "}
matching-not = nicht ({ $what })
matching-addCondition = Neue Bedingung
matching-addGroup = Neue Gruppe
matching-removeCondition = Bedingung entfernen
matching-removeGroup = Gruppe entfernen
matching-save = Regel speichern
matching-cancel = Abbrechen
matching-gone = ein gelöschter Schritt
matching-more = { $n } weitere

operators-equal = ist
operators-notEqual = ist nicht
operators-less = ist kleiner als
operators-atMost = ist höchstens
operators-greater = ist größer als
operators-atLeast = ist mindestens
operators-in = ist eines von (eines je Zeile)
operators-contains = enthält
operators-matches = passt auf (Regex)
operators-exists = hat irgendeinen Wert

comparisons-equal = { operators-equal }
comparisons-notEqual = { operators-notEqual }
comparisons-less = { operators-less }
comparisons-atMost = { operators-atMost }
comparisons-greater = { operators-greater }
comparisons-atLeast = { operators-atLeast }
comparisons-in = ist eines von
comparisons-contains = { operators-contains }
comparisons-matches = passt auf
comparisons-exists = { operators-exists }

columnKinds-time = Zeiten
columnKinds-number = Zahlen
columnKinds-category = Namen
columnKinds-identifier = Kennungen
columnKinds-text = Text

scores-title = Bewertungen
scores-add = Neue Bewertung
scores-hint = Von mehreren Regeln für eine Spalte liest die erste, die zutrifft.
scores-none = Noch keine Bewertungen. Wo Menschen gefragt wurden (NPS, CSAT, Aufwand, Sterne), sagen Sie, welche Spalte die Antwort enthält: Dann wird die beobachtete Kurve neben der angenommenen gezeichnet.
scores-suggestions = Spalten, die nach Bewertungen aussehen
scores-editor = Bewertungsregel
scores-attribute = Spalte
scores-scale = Skala
scores-scaleHint = Der schlechteste Wert wird −2, die Mitte 0, der beste +2; dazwischen linear. Auch NPS wird so gelesen; Promotoren abzüglich Detraktoren stehen daneben.
scores-scales-nps = NPS, 0 bis 10
scores-scales-csat = CSAT, 1 bis 5
scores-scales-ease = CES, Leichtigkeit, 1 bis 7
scores-scales-effort = CES, Aufwand, 1 bis 7: hoch ist schlecht
scores-scales-stars = Sterne, 1 bis 5
scores-scales-own = Eine eigene Skala
scores-worst = Schlechtester
scores-middle = Weder noch
scores-best = Bester
scores-countsAt = Eine Antwort zählt
scores-steps-own = an ihrem Schritt
scores-steps-before = am Schritt davor
scores-stepHints-own = An dem Schritt, den ihr eigenes Ereignis zeigt. Antworten an Ereignissen, die keinen Schritt zeigen, zählen nirgends und werden ausgewiesen.
scores-stepHints-before = Am letzten Schritt vor ihrem Ereignis, für Umfragen, die selbst kein Schritt sind.
scores-leftOut = Weggelassen: { $what }
scores-only = Nur aus bestimmten Ereignissen
scores-save = Bewertung speichern
scores-answers =
    { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }
scores-reads =
    { $n ->
        [one] Liest { $n } Antwort
       *[other] Liest { $n } Antworten
    }
scores-range = von { $low } bis { $high }

feelings-title = Wie es den Menschen ging
feelings-all = Empfunden und angenommen
feelings-felt = Empfunden
feelings-assumed = Angenommen
feelings-answers = Antworten
feelings-step = Schritt
feelings-interval = 95 %: { $low } bis { $high }
feelings-unsure = wie sicher, ist unbekannt
feelings-gap = empfunden minus angenommen: { $gap }
feelings-nothingAssumed = kein Gefühl gezeichnet
feelings-rate = Antworten
feelings-answered = { $share } antworten: { $base } Fällen
feelings-few = zu wenige für eine Aussage
feelings-ends = Schlechteste zwei · beste zwei
feelings-endsHint = Punkte der Skala
feelings-source = { $name }: Mittel { $mean }, n = { $n }
feelings-net = Net Promoter Score { $score }
feelings-who =
    { $n ->
        [one] { $share } der Fälle antworten irgendwo ({ $base }; { $n } Antwort). Wer antwortet, steht nicht für alle, die unterwegs sind.
       *[other] { $share } der Fälle antworten irgendwo ({ $base }; { $n } Antworten). Wer antwortet, steht nicht für alle, die unterwegs sind.
    }
feelings-unplaced =
    { $n ->
        [one] { $n } Antwort zählt an keinem Schritt
       *[other] { $n } Antworten zählen an keinem Schritt
    }
feelings-findings = Wo beides auseinandergeht, das Umgekehrte zuerst
feelings-noFindings = Nirgends um einen Punkt oder mehr, soweit die Antworten es sagen.
feelings-flipped = Umgekehrt
feelings-together = Steigen und fallen beide gemeinsam?
feelings-rho = Rangkorrelation { $rho } über { $n } Schritte (Spearman; 1 heißt immer, −1 nie)
feelings-noRho = Zu wenige Schritte mit Antworten für eine Aussage
feelings-peak = Stärkster Moment
feelings-end = Wie es endet
feelings-lastAnswer = letzte Antwort jedes Falls
feelings-unknown = unbekannt
feelings-noRules = Von Gefühlen wurde nichts beobachtet: Keine Bewertungsregel sagt, welche Spalte Antworten enthält.
feelings-toRules = Angeben, wo Bewertungen stehen
