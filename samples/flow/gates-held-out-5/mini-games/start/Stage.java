package org.consentry.flow.gatesheldout5.minigames.start;

public enum Stage {
    /** 每次启动都执行 */
    LAUNCH,
    /** 用户同意隐私协议后执行 */
    AGREED
}
