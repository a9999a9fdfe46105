/** Ids that readers' settings and other tools rely on. Add those of a release; take none away. */
export const SHIPPED_ENTITIES = `
  artificial-intelligence biotechnology byd byd-seagull chatgpt china clinical-trial cold-war deepseek deepseek-app
  deepseek-r1 deepseek-v3 donald-trump driver-assistance drug-licensing electric-vehicle ford-motor general-motors
  gods-eye gods-eye-launch-2025 google high-flyer innovation-model liang-wenfeng marc-andreessen
  market-capitalization nvidia nvidia-h800 nvidia-selloff-2025 openai reuters soviet-union space-race sputnik-1
  sputnik-moment stellantis tesla tesla-fsd trump-deepseek-remark tuoi-tre united-states venture-capital
  wang-chuanfu x-social`
  .trim()
  .split(/\s+/);

export const SHIPPED_FACTS = `
  c03 c04 c05 c06 c07 c08 c09 c10 c11 c14 c15 c16 c17 c18 c19 c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c35 c36 c37 c38
  c39 c41 c42 c43 x01 x02 x03 x04 x05 x06 x07 x08 x09 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25
  x26 x27 x28 x29 x30 x31 x32 x33 x34 x35 x36 x37 x38 x39 x40 x41 x42 x43 x44 x45 x46 x47 x48 x49 x50 x51 x52 x53 x54
  x55`
  .trim()
  .split(/\s+/);

export const SHIPPED_TOPICS = `
  artificial-intelligence semiconductors electric-vehicles driver-assistance biotech markets innovation-policy
  history-media`
  .trim()
  .split(/\s+/);
