/** An application that uses the generated client. */
package com.acme.app;
