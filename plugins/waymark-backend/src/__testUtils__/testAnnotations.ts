import { ConfigReader } from '@backstage/config';
import { mirroredAnnotations } from '../catalog/mirroredAnnotations';

/** The annotations that are mirrored without any config. */
export const testAnnotations = mirroredAnnotations(new ConfigReader({}));
