import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { render } from './templates.mjs';

const limits = { maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 } };
const ses = new SESv2Client(limits);
const sns = new SNSClient(limits);

const byText = new Set(['out_for_delivery']);

/** Sends one message to a customer, by text for what is urgent and by e-mail otherwise. */
export async function send(type, customer, values) {
  const { subject, body } = render(type, customer.language, values);
  if (byText.has(type) && customer.phone) {
    await sns.send(new PublishCommand({ PhoneNumber: customer.phone, Message: body }));
    return 'text';
  }
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: process.env.SENDER,
      Destination: { ToAddresses: [customer.email] },
      Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: body } } } },
    }),
  );
  return 'email';
}
