/** Binaries that come with Windows and that driver packages are seen to name, with the INF that brings them. */
const BINARIES: ReadonlyMap<string, string> = new Map([
  ['wudfrd.sys', 'wudfrd.inf'], ['mshidkmdf.sys', 'mshidkmdf.inf'], ['mshidumdf.sys', 'mshidumdf.inf'], ['winusb.sys', 'winusb.inf'], ['usbccgp.sys', 'usb.inf'],
  ['usbhub.sys', 'usb.inf'], ['umpass.sys', 'umpass.inf'], ['hidusb.sys', 'input.inf'], ['kbdhid.sys', 'keyboard.inf'], ['kbdclass.sys', 'keyboard.inf'], ['i8042prt.sys', 'keyboard.inf'],
  ['mouclass.sys', 'msmouse.inf'], ['mouhid.sys', 'msmouse.inf'], ['usbser.sys', 'usbser.inf'], ['usbstor.sys', 'usbstor.inf'], ['uaspstor.sys', 'uaspstor.inf'],
  ['usbvideo.sys', 'usbvideo.inf'], ['usbaudio.sys', 'wdma_usb.inf'], ['hdaudbus.sys', 'hdaudbus.inf'], ['serial.sys', 'msports.inf'], ['serenum.sys', 'msports.inf'],
  ['pci.sys', 'pci.inf'], ['disk.sys', 'disk.inf'], ['storahci.sys', 'mshdc.inf'], ['stornvme.sys', 'stornvme.inf'], ['hidi2c.sys', 'hidi2c.inf'], ['btampm.sys', 'btampm.inf'],
]);

/** By the file's name, whatever folder is before it and whatever arguments are behind it. */
export const inboxBinary = (path: string): { readonly file: string; readonly include: string } | undefined => {
  const file = (/([^\\/"]+?\.sys)\b/iu.exec(path)?.[1] ?? '').toLowerCase();
  const include = BINARIES.get(file);
  return include === undefined ? undefined : { file, include };
};
