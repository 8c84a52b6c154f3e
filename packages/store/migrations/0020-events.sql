-- What came from an event of a calendar is found by what the event calls itself.
create index engagement_event on engagement (workspace, (data->'origin'->>'uid')) where until is null;
create index sitting_event on sitting (workspace, (data->'origin'->>'uid')) where until is null;
