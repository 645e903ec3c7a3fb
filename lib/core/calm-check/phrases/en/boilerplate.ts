import { inOrder, maybe, oneOf, type Wordings } from '../../wordings';

export const boilerplate: readonly Wordings[] = [
  // “We take this very seriously”
  {
    say: [`(take|takes|taking) (_ ){1,4}(very |extremely |so |incredibly |really )?seriously`],
  },
  // “Any inconvenience”
  { say: [`(any|the|this|your) inconveniences?`], instead: 'the trouble this has given you' },
  // “We value your feedback”
  {
    say: [
      inOrder(
        '(value|appreciate|welcome|thank you for|thanks for)',
        ' (all )?(your|the) ',
        maybe('(valued? |valuable |honest |kind )'),
        oneOf(`feedback / custom / business / patience and understanding / comments and`),
      ),
    ],
  },
  // Set phrases of customer service
  {
    say: [
      String.raw`
        customer satisfaction / valued (customer|guest|member|client)s?
        dear (customer|sir or madam|sir\/madam|guest|user|client|valued)
        reach(ing)? out to (us|our) / at your earliest convenience
        (we|and) (strive|pride ourselves|endeavou?r|are committed to|are dedicated)
        highest (standards?|quality|level) / exceed (your )?expectations
        look(ing)? forward to (serving|welcoming) you
        (relevant|appropriate) (team|department)
        will be (taken into account|noted|borne in mind) / duly noted / (thank you|thanks) for your (understanding|loyalty|continued|patience and) / sincerely apologi[sz]e for / we (pride|strive|aim to|endeavou?r) / at the heart of / not satisfactory / (invite|encourage) you to contact (our|us)(?! (if|when)) / (your|our) customer experience / customer service (is|team will)
        how frustrating (this|it|that) can / appreciate your (patience|understanding) / world[- ]class / shall be (passed|forwarded)
        continuous(ly)? improv_
        we (remain|are) (entirely )?at your (entire )?(disposal|service) / (do not|don't) hesitate to (contact|reach|get in touch|call us|let us|come back to us)
        we are sorry to hear about your experience
        sorry to hear about your (recent )?experience
        your recent (experience|visit|purchase) / in due course / as per
      `,
      inOrder(
        'your ',
        oneOf(`feedback / satisfaction / opinion / comments? / business / experience / call / message`),
        ' (is|are) ',
        maybe('(very |extremely |so |really )'),
        '(important|valuable|our|appreciated|noted)',
      ),
      inOrder(
        '(thank you|thanks) for ',
        oneOf(`
        reaching out / contacting (us|our) / getting in touch with (us at )?our
        bringing this to our attention
      `),
      ),
      inOrder(
        '(passed|forwarded|escalated|referred|sent)',
        ' (it |this |them )?(on )?to the ',
        '(relevant|appropriate|concerned|correct|responsible)',
        ' ',
        '(team|department|service|people|person)',
      ),
    ],
  },
];
