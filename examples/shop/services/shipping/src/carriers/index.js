import { nordpost } from './nordpost.js';
import { swiftParcel } from './swift-parcel.js';

const carriers = [nordpost, swiftParcel];

export function carrierById(id) {
  const carrier = carriers.find(candidate => candidate.id === id);
  if (!carrier) throw new Error(`unknown carrier ${id}`);
  return carrier;
}

/** Asks every carrier that goes there; a carrier that fails is left out. */
export async function quotes(request, candidates = carriers) {
  const able = candidates.filter(carrier => carrier.countries.includes(request.country));
  const answers = await Promise.allSettled(able.map(carrier => carrier.quote(request)));
  return answers
    .flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
    .sort((a, b) => a.price - b.price);
}
