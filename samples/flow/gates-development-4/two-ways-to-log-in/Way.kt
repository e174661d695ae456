package org.consentry.flow.gatesdevelopment4.twowaystologin

enum class Way(val label: String) {
    SIM("本机号码"),
    WECHAT("微信"),
}
