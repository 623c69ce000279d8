const templates = {
  'order.paid': {
    en: {
      subject: 'We have your order {orderId}',
      body: 'Thank you. We are packing your order {orderId} and tell you when it leaves the warehouse.',
    },
    de: {
      subject: 'Ihre Bestellung {orderId} ist da',
      body: 'Vielen Dank. Wir packen Ihre Bestellung {orderId} und melden uns, sobald sie unterwegs ist.',
    },
  },
  'shipment.dispatched': {
    en: {
      subject: 'Your order {orderId} is on its way',
      body: '{carrier} has your parcel. The tracking number is {trackingCode}.',
    },
    de: {
      subject: 'Ihre Bestellung {orderId} ist unterwegs',
      body: '{carrier} hat Ihr Paket. Die Sendungsnummer ist {trackingCode}.',
    },
  },
  out_for_delivery: {
    en: { subject: 'Your parcel comes today', body: 'Your parcel for order {orderId} comes today.' },
    de: { subject: 'Ihr Paket kommt heute', body: 'Ihr Paket zur Bestellung {orderId} kommt heute.' },
  },
  delivered: {
    en: { subject: 'Your parcel was delivered', body: 'Your order {orderId} was delivered. Enjoy it.' },
  },
};

/** The text of a message. Languages without a text of their own get English. */
export function render(type, language, values) {
  const languages = templates[type];
  if (!languages) throw new Error(`no template for ${type}`);
  const { subject, body } = languages[language] ?? languages.en;
  const fill = text =>
    text.replace(/\{(\w+)\}/g, (_match, name) => {
      if (values[name] === undefined) throw new Error(`${type} needs ${name}`);
      return values[name];
    });
  return { subject: fill(subject), body: fill(body) };
}
