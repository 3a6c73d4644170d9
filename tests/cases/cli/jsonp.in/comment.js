/* [v1] */ x = {
  "events": 5};
