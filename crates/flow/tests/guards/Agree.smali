# What the button of the prompt does.
.class public Lt/Agree;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public click(Landroid/view/View;)V
    .registers 3
    const/4 v0, 0x1
    sput-boolean v0, Lt/Gate;->agreed:Z
    return-void
.end method
