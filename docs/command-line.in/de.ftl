# Deutsch.
filter = Filter
search = Suchen nach { $query }
events = { $count ->
    [one] { $count } Ereignis
   *[few] { $count } Ereignisse
}
