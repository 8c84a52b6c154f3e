import type { Route } from '../route.ts';
import { postFile, postImport, postWrong, sendRegister, sendTemplate, showImport } from './show-import.tsx';
import { postProposals, showRegister } from './show-list.tsx';
import {
  askMerge,
  askRemove,
  newOrganisation,
  postChange,
  postMerge,
  postOrganisation,
  postRemove,
  showOrganisation,
} from './show-organisation.tsx';
import {
  askMergePeople,
  askRemovePerson,
  newPerson,
  postChangePerson,
  postMergePeople,
  postPerson,
  postRemovePerson,
  showPerson,
} from './show-person.tsx';

const edit = 'register.edit';

/** What has a name of its own comes before what is named by an id. */
export const registerRoutes: readonly Route[] = [
  { method: 'GET', path: '/register', action: 'register.see', handle: showRegister },
  { method: 'POST', path: '/register/proposals', action: edit, handle: postProposals },
  { method: 'GET', path: '/register/new', action: edit, handle: newOrganisation },
  { method: 'POST', path: '/register/new', action: edit, handle: postOrganisation },
  { method: 'GET', path: '/register/import', action: 'register.import', handle: showImport },
  { method: 'POST', path: '/register/import', action: 'register.import', handle: postFile },
  { method: 'POST', path: '/register/import/now', action: 'register.import', handle: postImport },
  { method: 'POST', path: '/register/import/wrong', action: 'register.import', handle: postWrong },
  { method: 'GET', path: '/register/template.csv', action: 'register.see', handle: sendTemplate },
  { method: 'GET', path: '/register/template.xlsx', action: 'register.see', handle: sendTemplate },
  { method: 'GET', path: '/register/file.csv', action: 'people.see', handle: sendRegister },
  { method: 'GET', path: '/register/file.xlsx', action: 'people.see', handle: sendRegister },
  { method: 'GET', path: '/register/:organisation', action: 'register.see', handle: showOrganisation },
  { method: 'POST', path: '/register/:organisation', action: edit, handle: postChange },
  { method: 'GET', path: '/register/:organisation/remove', action: edit, handle: askRemove },
  { method: 'POST', path: '/register/:organisation/remove', action: edit, handle: postRemove },
  { method: 'GET', path: '/register/:organisation/merge', action: edit, handle: askMerge },
  { method: 'POST', path: '/register/:organisation/merge', action: edit, handle: postMerge },
  { method: 'GET', path: '/people/new', action: edit, handle: newPerson },
  { method: 'POST', path: '/people/new', action: edit, handle: postPerson },
  { method: 'GET', path: '/people/:person', action: 'people.see', handle: showPerson },
  { method: 'POST', path: '/people/:person', action: edit, handle: postChangePerson },
  { method: 'GET', path: '/people/:person/remove', action: edit, handle: askRemovePerson },
  { method: 'POST', path: '/people/:person/remove', action: edit, handle: postRemovePerson },
  { method: 'GET', path: '/people/:person/merge', action: edit, handle: askMergePeople },
  { method: 'POST', path: '/people/:person/merge', action: edit, handle: postMergePeople },
];
