/**
 * The dictionary of body encoding 1 (body.ts): names, enum values and punctuation of the stored JSON, the most frequent
 * last, where they cost least to refer to. No text of any record is in it.
 *
 * FROZEN. A body can be read only with the very bytes it was written with: a change here makes every stored record
 * unreadable. A better dictionary is a new encoding with a number of its own, beside this one.
 */
export const BODY_DICTIONARY = [
  // breaches
  '"},"seriousHarmAssessment":{"reductionSteps":{"answered":true,"answer":"","sensitivity":{"answered":false},',
  '"natureOfHarm":{"securityMeasures":{"otherMatters":{"likelyHarms":[{"kind":"OTHER","level":"SERIOUS"}],',
  '"seriousHarmLikely":true,"assessedBy":"","assessedAt":"20"},"publicNotice":{"givenAt":"","reason":"",',
  '"decision":{"notifiable":true,"reasons":"","decidedAt":"20"},"commissionerNotification":{"notified":true,',
  '"notifiedAt":"20","notifyUsReference":"","updates":[{"at":"20","content":""}]},"individualsNotification":{',
  '"notified":true,"notifiedFrom":"20","method":"","title":"","whatHappened":"","kinds":["LOSS","ACCESS_PREVENTED",',
  '"UNAUTHORISED_ACCESS","UNAUTHORISED_DISCLOSURE"],"cause":"CYBER_ATTACK","causeDetail":"","occurredAt":"20",',
  '"occurredUntil":"20","discoveredAt":"20","awareAt":"20","judgedNotifiableAt":"20","publicAt":"20"],',
  '"containmentSteps":["","followUp":["20","closedOn":"20","affectedPeople":{"number":,"qualifier":"ABOUT",',
  '"note":"","activityIds":["QUNUO',
  // agencies
  '{"r":{"tenant":"@","legalName":"","teReoName":"","nzbn":"94290","sector":"PRIVATE","sector":"PUBLIC","kind":"",',
  '"actRole":"AGENT_SECTION_11_AND_AGENCY","actRole":"REGULATOR","actRole":"NZ_AGENCY","country":"NZ",',
  '"privacyOfficers":[{"role":"","contact":"","privacyStatement":{"title":"',
  // activities: what is seldom recorded
  '","functionLink":"","necessity":"","childrenInvolved":true,"collectionFrom":"20","collectionTo":"20",',
  '"safeguardsReviewedOn":"20","piaReference":"","automatedDecisions":"","notices":[{"principle":"IPP3A",',
  '"itemsCovered":["PURPOSE","INTENDED_RECIPIENTS"],"channel":"","version":"","uniqueIdentifiers":[{"scheme":"",',
  '"necessity":"","assignedByOtherAgency":true}',
  // offshore disclosures
  '","contract":{"reference":"","law":{"name":"","authorisation":{"wordingShown":"","activity":"01","recipient":"",',
  '"recipientKind":"","countries":["AU"],"countries":["US"],"provider":"","recipientRole":"INDEPENDENT",',
  '"recipientRole":"AGENT_SECTION_11","ipp11Ground":"A_PURPOSE_OR_DIRECTLY_RELATED",',
  '"ipp12Pathway":"D_PRESCRIBED_BINDING_SCHEME","A_EXPRESS_INFORMED_AUTHORISATION","B_RECIPIENT_SUBJECT_TO_ACT",',
  '"C_COMPARABLE_PRIVACY_LAWS","F_COMPARABLE_SAFEGUARDS_REQUIRED","ipp12Pathway":"NOT_ENGAGED","evidence":{',
  '"basisOfBelief":""},"decidedBy":"","decidedOn":"20","reviewBy":"20","startsOn":"20","frequency":"","volume":"",',
  '"safeguards":"","note":"',
  // activities
  '"}],"c":[{"tenant":"","n":1}","n":2}"}}"},"recipients":[{"name":"",',
  '"ipp11Ground":"A_PURPOSE_OR_DIRECTLY_RELATED","note":"","sources":[{"kind":"INDIVIDUAL"},{"kind":"OTHER_PERSON",',
  '"description":""},{"kind":"PUBLICLY_AVAILABLE"},{"kind":"GENERATED"},{"kind":"OTHER_AGENCY","description":"",',
  '"ipp2Exception":"AUTHORISED_BY_INDIVIDUAL","groundsForBelief":""}],"collectionMethod":"","legalAuthorities":["",',
  '"supplyBasis":"","safeguards":["","retention":{"period":"P7Y","trigger":"","disposalMethod":"","statement":""},',
  '"systems":["","providers":["","owner":"","status":"DRAFT","status":"UNDER_REVIEW","status":"RETIRED",',
  '"status":"ACTIVE","nextReview":"2027-","ippTags":[{"tag":"IPP7_CORRECTION"},{"tag":"IPP8_ACCURACY"},{',
  '"tag":"IPP13_UNIQUE_IDENTIFIERS"},{"tag":"IPP3A_INDIRECT_COLLECTION_NOTICE"},{',
  '"tag":"IPP4_MANNER_OF_COLLECTION"},{"tag":"IPP9_RETENTION"},{"tag":"IPP6_ACCESS"},{',
  '"tag":"IPP2_SOURCE_OF_PERSONAL_INFORMATION"},{"tag":"IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL"},{',
  '"tag":"IPP10_USE_LIMITATION"},{"tag":"IPP1_PURPOSE_OF_COLLECTION"},{"tag":"IPP5_STORAGE_AND_SECURITY"},{',
  '"tag":"IPP11_LIMITS_ON_DISCLOSURE"},{"tag":"IPP12_DISCLOSURE_OUTSIDE_NZ","note":""}],"sensitiveInfoFlag":false,',
  '"healthInfoFlag":false,"sensitiveInfoFlag":true,"healthInfoFlag":true,"codesOfPractice":[',
  '"HEALTH_INFORMATION_PRIVACY_CODE_2020"]',
  // provenance
  ',"provenance":{"sources":[{"title":"","date":"20"},{"title":"","url":"https://www..govt.nz/.co.nz/"}],',
  '"confidence":"INFERRED","confidence":"STATED","inferredFields":["agencyRole","collectionMethod",',
  '"healthInfoFlag","informationCategories","ippTags","offshoreDisclosures","peopleCategories","purposes",',
  '"recipients","retention","sensitiveInfoFlag","sources","status"],"note":"',
  // how every record begins, and an activity
  '{"r":{"tenant":"","localId":"01","externalKey":"","version":2,"version":1,"createdAt":"2026-11-2T10:00:00.000Z",',
  '"createdBy":"","updatedAt":"2026-1T0.00Z","updatedBy":"","name":"","description":"","purposes":["",',
  '"agencyRole":"AGENT_SECTION_11","agencyRole":"OWN_PURPOSES","peopleCategories":["","informationCategories":["',
].join('');
