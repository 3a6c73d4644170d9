storyjs_jsonp_data = {"timeline":{"headline":"Assigned","type":"default","date":[{"startDate":"1999,5","headline":"One"}]}};
