// Sends what is queued in a record until it is killed. node test-mail-sender.ts RECORD SMTP-URL
import { openService } from '../service.ts';
import { sendMails } from './send-mails.ts';
import { smtpWay } from './smtp-way.ts';

const [data = '', server = ''] = process.argv.slice(2);
const service = await openService({ data, resume: false });
const from = { name: 'Løfte', address: 'lofte@example.dk' };
sendMails(service, smtpWay(new URL(server), from), { poll: 100, away: [100] });
