numbers-of = { $k } von { $n }
numbers-underSecond = < 1 s
numbers-seconds = { $n } s
numbers-minutes = { $n } min
numbers-hours = { $n } h
numbers-days = { $n } d
numbers-years =
    { $n ->
        [one] { $n } Jahr
       *[other] { $n } Jahre
    }
# Zeichen statt Wörter: Was hier steht, wird auch so wieder eingegeben.
numbers-within = ≤ { $time }
numbers-atLeast = ≥ { $time }
