### Was eine Gliederung nicht auf eine Map bringen kann, und was man stattdessen schreibt.

outline-line = Zeile { $line }: { $message }
outline-nameMissing = vor dem Doppelpunkt fehlt ein Name
outline-nameTooLong = ein Name mit { $length } Zeichen ist zu lang, Platz ist für { $most }
outline-nameTooLongHint = schreiben Sie den Rest auf Karten, eingerückt darunter
outline-noTextLane = keine Spur der Map nimmt freien Text auf
outline-noTextLaneHint = legen Sie zuerst eine Spur an, zum Beispiel für Notizen
outline-tooLong = { $length } Zeichen sind zu lang, Platz ist für { $most }
outline-tooLongHint = teilen Sie das in zwei
outline-noFeeling = { $text } ist kein Gefühl
outline-noFeelingHint = schreiben Sie einen Wert in halben Schritten von −2 bis +2, danach gern ein Wort
outline-holdsPictures = „{ $lane }“ nimmt Bilder auf, und eine Zeile Text ist keines
outline-holdsPicturesHint = fügen Sie das Bild auf der Map hinzu
outline-cannotHold = „{ $lane }“ kann { $text } nicht aufnehmen
outline-cannotHoldHint = schreiben Sie, was die Spur aufnimmt, oder nennen Sie eine andere
outline-tooMuch = eine Gliederung von { $size } kB ist zu lang
outline-tooMuchHint = bringen Sie sie in Teilen auf die Map
