import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

export function createEvents(queueUrl, client = new SQSClient({})) {
  return {
    async send(event) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify(event),
          MessageGroupId: event.subject,
          MessageDeduplicationId: event.id,
        }),
      );
    },
  };
}
