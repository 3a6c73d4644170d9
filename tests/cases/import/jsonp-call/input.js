/* a note {1} */
// and another
/**/ my.callback ({"title":{"text":{"headline":"Called"}},"events":[{"start_date":{"year":"1999"},"text":{"headline":"One"}}]});