-- On a server each connection is told its workspace when it is made (`server-pool.ts`), and sees and writes the rows of that
-- one alone, whatever a query forgets to say. It holds for the owner of the tables too (`force`), not for superusers and roles
-- with BYPASSRLS. `migrate.ts` lifts it for each later migration, which changes the rows of all, and sets it for all tables again.
create function keep_workspaces_apart(apart boolean) returns void language plpgsql as $$
declare
  name regclass;
begin
  for name in
    select attrelid from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace and attname = 'workspace'
  loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s %s row level security', name, case when apart then 'force' else 'no force' end);
    if not exists (select from pg_policy where polrelid = name and polname = 'own_workspace') then
      -- In a query of its own, so that it is asked once and not for each row.
      execute format('create policy own_workspace on %s
        using (workspace = (select current_setting(''lofte.workspace'', true)))', name);
    end if;
  end loop;
end
$$;
