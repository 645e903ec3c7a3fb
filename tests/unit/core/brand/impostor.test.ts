import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { posesAs } from '@/lib/core/brand/impostor';

const brand = z.parse(brandSchema, { name: 'Calder & Lune Energy', handles: ['@calderlune'] });

describe('somebody poses as the brand', () => {
  it.each([
    [
      'Calder-Lune Meter Booking',
      'Hello dear, send photo of your bank card both sides to confirm the visit ✅',
    ],
    ['CalderLune Support', 'Sorry for the trouble, write to our agent on WhatsApp now'],
    ['Service client officiel', 'Bonjour, envoyez-nous le code reçu par SMS pour le remboursement'],
    ['Energy Refunds Desk', 'Inbox us your bank details and it will be processed'],
    ['ca1der.lune_winners', '🎉 Congratulations you have been selected! Pay the £1.95 fee, link in bio'],
    ['calder_lune_help', 'to verify your account here we need your card number'],
  ])('%s', (author, text) => {
    expect(posesAs({ author, text }, brand)).toBe(true);
  });
});

describe('and nobody does', () => {
  it.each([
    [
      'the brand itself',
      'Calder & Lune Energy',
      'Please never post your bank details here; write to us instead.',
    ],
    ['a desk that asks for nothing', 'Calder Lune Smart Team', 'Hi Maureen, the line is open until eight.'],
    [
      'somebody who was asked',
      'Dawn Pilling',
      'they asked me for a photo of my card on whatsapp, do not answer',
    ],
    ['somebody with a job', 'Anna Booking', 'I rang twice and the booking was lost'],
    ['nobody named', null, 'send your card number'],
  ])('%s', (_, author, text) => {
    expect(posesAs({ author, text }, brand)).toBe(false);
  });
});
