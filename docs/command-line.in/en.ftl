# English, but for one text.
more-filters = Other filters
