# A screen that only agreement opens.
.class public Lt/Next;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-static {}, Lx/Sdk;->after()V
    return-void
.end method
