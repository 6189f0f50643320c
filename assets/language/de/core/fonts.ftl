# Warum eine Schrift von anderswo nicht verwendet werden kann
font-otherKind = das ist keine Schrift, die gelesen werden kann
font-otherKindHint = wählen Sie eine TrueType-Datei (.ttf) oder eine OpenType-Datei (.otf)
font-collection = diese Datei enthält mehrere Schriften, und es ist nicht gesagt, welche gemeint ist
font-collectionHint = lassen Sie sich die Schrift als einzelne Dateien geben (.ttf oder .otf), oder teilen Sie die Sammlung in einem Schrifteditor, und wählen Sie eine davon
font-forPages = diese Schrift ist für Webseiten verpackt (WOFF)
font-forPagesHint = wählen Sie dieselbe Schrift als .ttf- oder .otf-Datei: Wer sie für das Web hergestellt hat, hat auch diese
# $most_mb (number)
font-tooManyBytes = diese Schrift ist zu groß, um in einer Map behalten zu werden: Eine Datei darf { $most_mb } MB haben, ihre Buchstaben 2 MB
# $n (number), $most (number)
font-tooManyGlyphs = diese Schrift hat { $n } Zeichen, und die Schrift einer Map darf { $most } haben
font-tooManyHint = wählen Sie eine Ausgabe der Schrift für weniger Schriftsysteme, etwa nur für lateinische Buchstaben
font-damaged = diese Schrift ist beschädigt: Was sie über sich sagt, stimmt nicht
font-damagedHint = holen Sie die Datei noch einmal von dort, woher sie kam, und wählen Sie sie erneut
font-restricted = wer diese Schrift hergestellt hat, erlaubt nicht, sie in Dokumente einzubetten
font-restrictedHint = bitten Sie den Hersteller, oder wer in Ihrem Unternehmen Schriften einkauft, um eine Lizenz und eine Datei, die eingebettet werden darf
font-onlyWhole = wer diese Schrift hergestellt hat, erlaubt nicht, nur die verwendeten Buchstaben in Dokumente einzubetten
font-noLatin = dieser Schrift fehlen Buchstaben von A bis Z oder Ziffern von 0 bis 9
font-noLatinHint = wählen Sie eine Textschrift: Zeichen anderer Schriftsysteme erscheinen in unserer Schrift, wo Ihrer etwas fehlt
font-nameless = diese Schrift sagt nicht, wie sie heißt
font-ours = Maps werden bereits in Inter geschrieben
font-oursHint = Sie brauchen nichts zu wählen: Nehmen Sie die Schrift weg, um in Inter zu schreiben
