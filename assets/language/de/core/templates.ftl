### Die Vorlagen, die zur App gehören, und wozu jede dient.

shipped-retail = Handel
shipped-retailFor = Online und im Laden. Achten Sie auf Anrufe, während das Paket unterwegs ist.
shipped-saas = Software als Dienst
shipped-saasFor = Von der Tabelle, die nicht mehr reicht, bis zur Verlängerung. Achten Sie auf Abschlüsse ohne Demo und Verlängerungen ohne Gespräch.
shipped-banking = Bank und Versicherung
shipped-bankingFor = Von einer Veränderung im Leben bis zur ersten Verlängerung. Achten Sie auf doppelt verlangte Unterlagen und Schadensfälle, die immer weitergereicht werden.
shipped-healthcare = Gesundheit, ambulant
shipped-healthcareFor = Von einer Sorge bis zum Leben damit. Achten Sie auf doppelte Untersuchungen und Nachsorge, die nie kommt.
shipped-telecom = Telekommunikation
shipped-telecomFor = Vom Blick auf die Tarife bis zum Sinneswandel. Achten Sie auf verschobene Termine und Anrufe, bevor jemand geht.
shipped-blank = Leerer Lebenszyklus
shipped-blankFor = Erwägung, Kauf und Nutzung, jeweils mit drei leeren Schritten. Ohne Ereignisse: Sie kommen mit Ihrem Log.
shipped-hypothesis = Hypothesen-Map
shipped-hypothesisFor = Was das Team glaubt, in 90 Minuten, und wie es sich prüfen ließe. Ohne Ereignisse: Vermutungen haben keine.
shipped-repair = Service-Blueprint
shipped-repairFor = Was Kunden sehen und was dahinterliegt, mit Zeitvorgaben und Fehlerquellen: eine Reparatur zu Hause.
shipped-employee = Mitarbeiter-Journey
shipped-employeeFor = Von der Anzeige bis zu den Ehemaligen. Achten Sie auf Arbeitsmittel, die spät kommen, und Gespräche, die nie stattfinden.
shipped-complaint = Beschwerde-Journey
shipped-complaintFor = Von einem gebrochenen Versprechen zu neuem Vertrauen, oder nicht. Achten Sie auf Geschichten, die an jedem Schalter neu erzählt werden.
shipped-day = Ein Tag im Leben
shipped-dayFor = Ein gewöhnlicher Tag ohne ein Unternehmen darin, für Interviews. Ohne Ereignisse: Niemand führt ein Log über einen ganzen Tag.
