/** Entry of the CDK command line (cdk.json). Everything else is importable without side effects. */
import { buildApp } from './synthesize.ts';

buildApp().synth();
