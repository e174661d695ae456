package org.consentry.flow.gatesdevelopment8.routerfreepaths

object Paths {
    const val HOME = "/home"
    const val POLICY = "/policy"
    const val APPS = "/transfer/apps"
}
