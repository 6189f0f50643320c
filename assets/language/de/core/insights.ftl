### Gruppen von Fällen nebeneinander, Muster in den Journeys, und eine erste Map aus einem Log.

contrast-everybodyElse = Alle Übrigen
contrast-nobody = In „{ $name }“ ist kein Fall: Darüber lässt sich nichts sagen. Sehen Sie nach, was damit gemeint ist, und nach dem Filter
contrast-few =
    { $n ->
        [one] Nur { $n } Fall ist in „{ $name }“: Nur große Unterschiede fallen auf
       *[other] Nur { $n } Fälle sind in „{ $name }“: Nur große Unterschiede fallen auf
    }
contrast-both =
    { $n ->
        [one] { $n } Fall ist sowohl in „{ $one }“ als auch in „{ $other }“: Die beiden sind nicht getrennt, und was über ihren Unterschied gesagt wird, ist nicht genau
       *[other] { $n } Fälle sind sowohl in „{ $one }“ als auch in „{ $other }“: Die beiden sind nicht getrennt, und was über ihren Unterschied gesagt wird, ist nicht genau
    }
contrast-casesNotPersons = Verglichen werden Fälle, nicht Personen: Hat eine Person mehrere Fälle, sieht ein Unterschied sicherer aus, als er ist
contrast-persons = Die Fälle sind die von { $n } Personen, wie „{ $attribute }“ sie nennt: Das zweite Intervall eines Unterschieds entsteht, indem 2.000-mal Personen gezogen werden, und was es nicht von keinem unterscheidet, heißt nicht bemerkenswert. Zeiten und Gefühle werden weiter einzeln verglichen
insight-noCase = Kein Fall ist übrig
insight-noClosedCase = Kein abgeschlossener Fall ist übrig
insight-contactsAgain = { $share } der Journeys kommen binnen { $window } noch einmal zum selben Schritt{ $switches } (n = { $n })
insight-contactsSwitch = , { $share } wechseln binnen { $window } den Kanal
insight-nothingTwice = In keinem von { $n } Fällen kommt etwas zweimal vor
insight-repeat = { $share } der Journeys wiederholen etwas, { $notAllowed } so, wie die Map es nicht erlaubt (n = { $n })
insight-oneTypical = Eine Journey steht für alle { $n } Fälle; { $exactly } nahmen genau diesen Weg
insight-typical = { $journeys } Journeys stehen für alle { $n } Fälle; { $exactly } nahmen genau einen dieser Wege
insight-outcome = { $outcome }: { $k } von { $n } abgeschlossenen Fällen
insight-notablyNothing = { $of }; nichts geht bemerkenswert damit einher
insight-notablySome =
    { $notable ->
        [one] { $of }; { $notable } von { $n } Dingen geht bemerkenswert damit einher
       *[other] { $of }; { $notable } von { $n } Dingen gehen bemerkenswert damit einher
    }
discovery-lane = Beobachtet
discovery-card = Beobachtet, noch nicht besprochen: { $cases }
