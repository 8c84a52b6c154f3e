-- Whoever goes through the whole record reads entries and the versions they made side by side.
do $$
declare
  name text;
begin
  foreach name in array array['document', 'strategy', 'element', 'mention', 'baseline', 'organisation', 'person', 'grant']
  loop
    execute format('create index %I on %I (workspace, since)', name || '_since', name);
  end loop;
end
$$;
