# Dates in signs, for languages without a file of their own. Names of decades, centuries, seasons and long years are missing on purpose:
# they are written as ranges of years and months, and in digits.

since = { $date } –
until = – { $date }
about = ≈ { $date }
about-end = ≈ { $date }
since-about = ≈ { $date } –
until-about = – ≈ { $date }
uncertain = { $date } (?)
ended = { $since } ?
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }
