/** What `Platform` says. A phone is also mobile; the workbench pretends to be Linux or Android. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "app://workbench/",
};

/** Makes `Platform` and the body's classes say phone or desktop. */
export function setPhonePlatform(phone: boolean): void {
  Object.assign(Platform, {
    isDesktop: !phone,
    isDesktopApp: !phone,
    isLinux: !phone,
    isMobile: phone,
    isMobileApp: phone,
    isAndroidApp: phone,
    isPhone: phone,
  });
  document.body.toggleClass(["is-mobile", "is-phone", "mod-android"], phone);
  document.body.toggleClass("mod-linux", !phone);
}
