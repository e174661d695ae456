# A method that calls itself twice.
.class public Lt/Calls;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-virtual {p0}, Lt/Calls;->again()V
    invoke-static {}, Lx/Sdk;->calls()V
    return-void
.end method

.method public again()V
    .registers 1
    invoke-virtual {p0}, Lt/Calls;->again()V
    invoke-virtual {p0}, Lt/Calls;->again()V
    return-void
.end method
