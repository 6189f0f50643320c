paper-beside = Nebeneinander: { $names }
paper-assumed = Angenommen: wie das Team es gezeichnet hat
paper-overlay = Überlagert: beobachtete Journeys über dem, was das Team gezeichnet hat
paper-observed = Beobachtet: nur was gesehen wurde
paper-journeys =
    { $n ->
        [one] { $n } beobachtete Journey
       *[other] { $n } beobachtete Journeys
    }
paper-bars = Balken: der Anteil jeder Gruppe mit seinem 95-%-Intervall; farbig, wo er von dem der Gruppe { $name } um mindestens { $points } Punkte und kaum durch Zufall abweicht (q ≤ 0,05)
paper-widths = Breite: Journeys; an gezeichneten Wegen: Anteil derer, die den Schritt erreichen, und mittlere Zeit (Median); an anderen Wegen: Anteil aller Journeys
paper-withheld = von weniger als { $n } Fällen wird nichts erzählt; solche Zahlen stehen als „<“ oder „>“, sind gerundet oder fehlen
paper-roundedShort = alle Anzahlen sind auf Vielfache von { $n } gerundet
paper-rounded = Alle Anzahlen sind auf Vielfache von { $n } gerundet; weicht eine um weniger von einem früheren Export derselben Daten ab, steht sie so gerundet, wie sie es dort wäre. So ist niemand zu erkennen, wenn man beide nebeneinanderlegt.
paper-compared = Im Vergleich mit dem, was am { $day } hinausging, { $n ->
        [one] wäre eine Person
       *[other] wären { $n } Personen
    } zu erkennen. Alle Anzahlen sind auf Vielfache von { $smallest } gerundet.
paper-figuresLeave = Zahlen über { $n ->
        [one] einen Fall gehen hinaus.
       *[other] { $n } Fälle gehen hinaus.
    }
paper-figuresWithheld = Zahlen über { $n } Fälle gehen hinaus. Von weniger als { $smallest } wird nichts erzählt: { $withheld ->
        [one] Eine Zahl oder ein Weg fehlt, ist begrenzt oder gerundet.
       *[other] { $withheld } Zahlen und Wege fehlen, sind begrenzt oder gerundet.
    }
paper-figuresTooFew = Es gehen keine Zahlen hinaus: Sie handeln von weniger als { $smallest } Fällen.
paper-wholeFile = Die Datei ist vollständig: Was die Ansicht weglässt oder abblendet, steht auch darin.
paper-notDimmed = { $n ->
        [one] Die Ansicht blendet einen Schritt oder eine Karte ab; hier steht das wie alles andere.
       *[other] Die Ansicht blendet { $n } Schritte und Karten ab; hier stehen sie wie alle anderen.
    }
paper-figuresNone = Es gehen keine Zahlen hinaus, nur das Gezeichnete.
paper-blueprint = Service-Blueprint
paper-blueprintWithout = Service-Blueprint, ohne { $names }
paper-draft = Entwurf
paper-inReview = In Prüfung
paper-agreed = Abgestimmt
paper-outdated = Veraltet
paper-asIs = Ist
paper-toBe = Soll
paper-version = Version { $version }
paper-asOf = Stand { $day }
paper-persona = Persona
paper-scenario = Szenario
paper-goal = Ziel
paper-expectation = Erwartungen
paper-scope = Umfang
paper-trigger = Beginnt, wenn
paper-end = Endet, wenn
paper-untitled = Journey-Map
paper-tile = Bogen { $nth } von { $of } · Reihe { $row }, Spalte { $column }
paper-described =
    Eine Journey-Map mit { $steps ->
        [one] einem Schritt
       *[other] { $steps } Schritten
    } in { $stages ->
        [one] einer Phase
       *[other] { $stages } Phasen
    }: { $names }.

paper-part = Teil der Map: { $parts }

paper-without = ohne { $names }

paper-inFull = voll zu sehen nur, was { $wanted }

paper-tagged = das Schlagwort { $tags } hat

paper-ownedBy = { $owners } gehört

paper-saying = „{ $text }“ sagt

paper-or = oder
paper-and = und

paper-stepsLeftOut =
    { $n ->
        [one] { $n } Schritt weggelassen
       *[other] { $n } Schritte weggelassen
    }

# $signs (text), $n (number)
paper-signsLeftOut =
    { $n ->
        [one] Ein Zeichen, das unseren Schriften fehlt, steht als leeres Kästchen da: { $signs }. Als SVG, Seite oder Folien erscheint es in den Schriften der Lesenden.
       *[other] { $n } Zeichen, die unseren Schriften fehlen, stehen als leere Kästchen da, etwa { $signs }. Als SVG, Seite oder Folien erscheinen sie in den Schriften der Lesenden.
    }
# $family (text)
paper-fontNotEmbedded = Die Schrift { $family } ist genannt, aber nicht Teil der Datei: Sie muss installiert sein, wo die Datei geöffnet wird
# $family (text)
paper-fontOfTemplate = Folien, die einer Vorlage folgen, sind in deren Schrift, nicht in { $family }
