package org.consentry.flow.gatesdevelopment3.orderofinterceptors

data class Request(val url: String, val headers: Map<String, String> = emptyMap()) {
    fun withHeader(name: String, value: String) = copy(headers = headers + (name to value))
}

data class Response(val code: Int, val body: String)

interface Interceptor {
    fun intercept(chain: Chain): Response

    interface Chain {
        val request: Request

        fun proceed(request: Request): Response
    }
}

internal class RealChain(
    private val interceptors: List<Interceptor>,
    private val index: Int,
    override val request: Request,
) : Interceptor.Chain {
    override fun proceed(request: Request): Response =
        interceptors[index].intercept(RealChain(interceptors, index + 1, request))
}
