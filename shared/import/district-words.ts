/** Headings over the column of districts. */
const HEADING =
  /^(?:各?(?:县|区|市|镇|乡|街道|地区|区域|辖区|省份?|地市|市州|盟市|乡镇|镇街|县区|区县|市县|县市)(?:\([^()]{1,12}\))?(?:[、/]?(?:街道|园区|功能区|开发区))?(?:名称)?|行政区划?|单位|单位名称|地方|区域名称|项目县)$/;

export function isDistrictHeading(text: string): boolean {
  return HEADING.test(text.replace(/\s+/g, ''));
}

const DISTRICT =
  /^[\p{Script=Han}·]{1,14}(?:区|县|市|旗|州|盟|省|镇|乡|街道|办事处|园|管委会|委员会|兵团|场|岛|港)(?:\([^()]{1,10}\))?$/u;
const NO_DISTRICT =
  /^(?:序号|小区|社区|园区|校区|景区|地区|区|县|市|区县|县区|市县|县市|县市区|市县区|区市县|镇街|街镇|镇乡|乡镇|各区县|街道|镇|乡|旗县|县旗|市州)$|[,。:;]/;

export function isDistrict(text: string): boolean {
  const name = text.replace(/\s+/g, '');
  return DISTRICT.test(name) && !NO_DISTRICT.test(name);
}

const WHOLE = /^(?:合计|总计|全市|全省|全县|全区|全州|全旗|市合计|小计|平均|全市合计|全市平均|全市总计|总体|全国)$/;

export function isWhole(text: string): boolean {
  return WHOLE.test(text.replace(/\s+/g, ''));
}
